import BidiText
import DialogueRecord
import DialogueSearch
import Screen

extension Drawing {
  /// The search screen: the field, the years, and what was found.
  mutating func search() {
    let rect = Rect(column: 0, row: 1, columns: canvas.size.columns, rows: canvas.size.rows - 2)
    let inside = pane(
      rect, title: [span(interface[.tabSearch], .title)], note: searchCount.map { [span($0, .dim)] } ?? [],
      below: searchFoot,
      isFocused: true
    ).inset(columns: 1)
    var row = inside.row
    let prompt = canvas.spans(
      [span(interface[.searchPrompt] + " ", .dim)], column: inside.column, row: row, width: inside.columns)
    field(state.search.field, column: inside.column + prompt, row: row, width: inside.columns - prompt)
    if state.search.isReplacing {
      let text = columns([span(state.search.field.text)])
      let width = min(text, inside.columns - prompt)
      canvas.overlay(Rect(column: inside.column + prompt, row: row, columns: width, rows: 1), style(.selection))
    }
    row += 1
    if let progress = state.search.progress {
      let percent = interface.digits(in: "\(Int(progress * 100))%")
      canvas.spans(
        [span(interface.text(.indexing, ["percent": percent]), .caution)], column: inside.column, row: row,
        width: inside.columns)
      return
    }
    guard let results = state.search.results else {
      hints(in: Rect(column: inside.column, row: row + 1, columns: inside.columns, rows: inside.endRow - row - 1))
      return
    }
    if state.search.trend != nil { return trend() }
    yearBars(results, in: Rect(column: inside.column, row: row, columns: inside.columns, rows: 1))
    row += 1
    for note in searchNotes(on: results) where row < inside.endRow {
      row += paragraph(note, .caution, in: Rect(column: inside.column, row: row, columns: inside.columns, rows: 2))
    }
    let body = Rect(column: inside.column - 1, row: row + 1, columns: inside.columns + 2, rows: inside.endRow - row - 1)
    if let lines = state.search.concordance {
      concordance(lines, in: body)
    } else {
      hits(results, in: body)
    }
  }

  /// How many were found, hits or places, and in the points of how many years.
  private var searchCount: String? {
    guard let results = state.search.results, state.search.trend == nil else { return nil }
    let count: String
    let years: Int
    if let concordance = state.search.concordance {
      count = interface.count(.placesFound, concordance.count)
      years = Set(concordance.lines.compactMap(\.year)).count
    } else {
      count = interface.count(.hitsFound, results.count)
      years = results.years.count { ($0.points ?? 0) > 0 && results.query.admits(year: $0.year) }
    }
    return years == 0 ? count : "\(count) · \(interface.count(.inYears, years))"
  }

  /// Whose the English is; of a trend, which says that at its end, how far down one sees.
  private var searchFoot: [Span] {
    if let reader = state.trendReader {
      return reader.lastTop == 0 ? [] : [span(interface.digits(in: "\(reader.percent)%"), .dim)]
    }
    return state.settings.texts == .arabic ? [] : [span(words(state.record.translationNotice), .dim)]
  }

  /// What is to be said above the hits or the places.
  private func searchNotes(on results: SearchResults) -> [String] {
    var notes = interface.notes(on: results)
    guard let concordance = state.search.concordance, concordance.lines.isEmpty else { return notes }
    if !results.query.looksForWords {
      notes.append(interface[.searchWordsWanted])
    } else if results.count > 0 {
      notes.append(interface[.concordanceNone])
    }
    return notes
  }

  /// What can be typed, while nothing is.
  private mutating func hints(in rect: Rect) {
    var row = rect.row
    for line in interface[.searchHelp].split(separator: "\n") where row < rect.endRow {
      row += paragraph(
        String(line), .dim, in: Rect(column: rect.column, row: row, columns: rect.columns, rows: rect.endRow - row))
    }
  }

  /// Draws a paragraph of the interface; returns the rows it takes.
  mutating func paragraph(_ text: String, _ role: Role, in rect: Rect) -> Int {
    let lines = Paragraph(text, direction: interface.direction, options: canvas.options).lines(
      width: max(1, rect.columns))
    for (index, line) in lines.enumerated() where index < rect.rows {
      canvas.line(
        line, of: text, direction: interface.direction, column: rect.column, row: rect.row + index, width: rect.columns,
        style(role))
    }
    return min(lines.count, rect.rows)
  }

  /// Every year with a small bar and the number of points found in it; a year without a session is a gap and no zero.
  private mutating func yearBars(_ results: SearchResults, in rect: Rect) {
    let most = max(1, results.years.compactMap(\.points).max() ?? 1)
    let blocks = Array("▁▂▃▄▅▆▇█")
    // Hits elsewhere than in points count in no year.
    var spans: [Span] = rect.columns >= 72 ? [span(interface[.pointsByYear] + "  ", .dim)] : []
    for entry in results.years {
      spans.append(span(interface.number(entry.year) + " ", (entry.points ?? 0) > 0 ? .text : .dim))
      if let points = entry.points {
        if points > 0 { spans.append(Span(String(blocks[(points * 7) / most]), style(.shade))) }
        spans.append(span(points > 0 ? " \(interface.number(points))   " : "·   ", points > 0 ? .text : .dim))
      } else {
        spans.append(span("–   ", .dim))
      }
    }
    canvas.spans(spans, column: rect.column, row: rect.row, width: rect.columns)
  }
}
