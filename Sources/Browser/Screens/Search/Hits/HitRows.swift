import DialogueSearch

/// The rows of the list of hits: over the hits of each kind a heading, and a blank row behind each hit.
struct HitRows {
  enum Row: Hashable {
    case heading(HitKind)
    case line(hit: Int, line: Int)
    case blank
  }

  private(set) var rows: [Row] = []
  /// For each hit its rows; those of the first of a kind begin with the heading.
  private(set) var ranges: [Range<Int>] = []

  /// Of hits that come kind by kind, each over so many lines.
  init(_ hits: [Hit], lines: Int, hasHeadings: Bool) {
    for (place, hit) in hits.enumerated() {
      let start = rows.count
      if hasHeadings, place == 0 || hits[place - 1].kind != hit.kind { rows.append(.heading(hit.kind)) }
      for line in 0..<lines { rows.append(.line(hit: place, line: line)) }
      ranges.append(start..<rows.count)
      rows.append(.blank)
    }
  }

  /// The first row to be shown so that a hit stands in the middle of so many rows, as far as there are rows on both sides. It is
  /// the first of a hit: without its head one would not know whose text it is.
  func top(showing hit: Int, in height: Int) -> Int {
    guard ranges.indices.contains(hit) else { return 0 }
    let range = ranges[hit]
    // The blank row behind the last hit need not be seen.
    let last = max(0, rows.count - 1 - height)
    let top = min(max(0, range.lowerBound - max(0, height - range.count) / 2), last)
    return ranges[...hit].first { $0.lowerBound >= top }?.lowerBound ?? range.lowerBound
  }

  /// The hit in a row; nil for a heading or a blank row.
  func hit(atRow row: Int) -> Int? {
    guard rows.indices.contains(row), case .line(let hit, _) = rows[row] else { return nil }
    return hit
  }
}
