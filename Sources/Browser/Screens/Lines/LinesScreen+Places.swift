import DialogueComparison

// Going from point to point of the lines.

extension LinesScreen {
  /// A point at its place among all lines.
  struct Place: Sendable, Hashable {
    var line: String
    var node: LineageChain.Node
    /// Row on the screen of all lines, each with a heading above its own.
    var row: Int
  }

  /// All points, line by line.
  static func places(of chains: [LineageChain]) -> [Place] {
    var top = 0
    return chains.flatMap { chain in
      defer { top += chain.rowCount + 2 }
      return chain.nodes.map { Place(line: chain.id, node: $0, row: top + 1 + $0.row) }
    }
  }

  /// The selected point at its place.
  var selected: Place? {
    places.first { $0.line == line && $0.node.id == point }
  }

  mutating func select(_ place: Place) {
    line = place.line
    point = place.node.id
  }

  /// To the row that is so many rows with points further, to the point nearest in time.
  mutating func move(byRows step: Int) {
    let places = places
    guard let selected else { return }
    let rows = Set(places.map(\.row)).sorted()
    guard let index = rows.firstIndex(of: selected.row) else { return }
    let row = rows[min(max(0, index + max(-rows.count, min(step, rows.count))), rows.count - 1)]
    let nearest = places.filter { $0.row == row }.min {
      abs($0.node.column - selected.node.column) < abs($1.node.column - selected.node.column)
    }
    if let nearest { select(nearest) }
  }

  /// Along a link to the later or the earlier point; where there is none, to the next point of the line in that direction.
  mutating func move(later: Bool) {
    guard let selected, let chain = chains.first(where: { $0.id == selected.line }) else { return }
    let id = selected.node.id
    let linked = later ? chain.links.first { $0.from.id == id }?.to.id : chain.links.last { $0.to.id == id }?.from.id
    let others = places.filter {
      $0.line == selected.line
        && (later ? $0.node.column > selected.node.column : $0.node.column < selected.node.column)
    }
    let nearest = others.min {
      let (left, right) = (abs($0.node.column - selected.node.column), abs($1.node.column - selected.node.column))
      return (left, abs($0.row - selected.row)) < (right, abs($1.row - selected.row))
    }
    if let next = places.first(where: { $0.line == selected.line && $0.node.id == linked }) ?? nearest { select(next) }
  }
}
