import BidiText
import DialogueComparison
import DialogueExport
import DialogueSearch
import DialogueRecord
import Screen
import Widgets

extension SearchScreen {
  /// The field, the years, and what was found.
  func draw(on drawing: inout Drawing) {
    let catalogue = drawing.catalogue
    let context = drawing.context
    let layout = layout(context)
    let trend = trendReader(context)
    let pane = Pane(
      title: [drawing.span(catalogue[.tabSearch], .title)],
      note: count(catalogue).map { [drawing.span($0, .dim)] } ?? [], foot: foot(drawing, trend), isFocused: true)
    _ = drawing.pane(pane, in: layout.pane)
    drawField(on: &drawing, in: layout.field)
    if let progress {
      let percent = catalogue.digits(in: "\(Int(progress * 100))%")
      drawing.canvas.spans(
        [drawing.span(catalogue.text(.indexing, ["percent": percent]), .caution)], column: layout.years.column,
        row: layout.years.row, width: layout.years.columns)
    } else if let trend {
      drawTrend(trend, on: &drawing, in: layout.trend)
    } else if let results {
      drawYears(results, on: &drawing, in: layout.years)
      for (text, rect) in layout.notes { text.draw(on: &drawing.canvas, in: rect, drawing.style(.caution)) }
      if let concordance {
        draw(concordance, on: &drawing, in: layout.body)
      } else {
        draw(results, on: &drawing, in: layout.body)
      }
    } else {
      drawHelp(on: &drawing, in: layout)
    }
  }

  private func drawField(on drawing: inout Drawing, in rect: Rect) {
    let prompt = drawing.canvas.spans(
      [drawing.span(drawing.catalogue[.searchPrompt] + " ", .dim)], column: rect.column, row: rect.row,
      width: rect.columns)
    let room = rect.columns - prompt
    drawing.field(field, column: rect.column + prompt, row: rect.row, width: room)
    guard isReplacing else { return }
    let text = min(drawing.columns([drawing.span(field.text)]), room)
    drawing.canvas.overlay(
      Rect(column: rect.column + prompt, row: rect.row, columns: text, rows: 1), drawing.style(.selection))
  }

  /// How many were found, hits or places, and in the points of how many years.
  private func count(_ catalogue: Catalogue) -> String? {
    guard let results, trend == nil else { return nil }
    let count: String
    let years: Int
    if let concordance {
      count = catalogue.count(.placesFound, concordance.count)
      years = Set(concordance.lines.compactMap(\.year)).count
    } else {
      count = catalogue.count(.hitsFound, results.count)
      years = results.years.count { ($0.points ?? 0) > 0 && results.query.admits(year: $0.year) }
    }
    return years == 0 ? count : "\(count) · \(catalogue.count(.inYears, years))"
  }

  /// Whose the English is; of a trend, which says that at its end, how far down one sees.
  private func foot(_ drawing: Drawing, _ trend: Reader?) -> [StyledText] {
    if let trend {
      return trend.lastTop == 0 ? [] : [drawing.span(drawing.catalogue.digits(in: "\(trend.percent)%"), .dim)]
    }
    guard drawing.settings.texts != .arabic else { return [] }
    return [drawing.span(drawing.words(drawing.context.record.translationNotice), .dim)]
  }

  /// What is to be said above the hits or the places.
  func notes(on results: SearchResults, _ catalogue: Catalogue) -> [String] {
    var notes = catalogue.notes(on: results)
    if let summary = renderings.flatMap(catalogue.summary) { notes.append(summary) }
    guard let concordance, concordance.lines.isEmpty else { return notes }
    if !results.query.looksForWords {
      notes.append(catalogue[.searchWordsWanted])
    } else if results.count > 0 {
      notes.append(catalogue[.concordanceNone])
    }
    return notes
  }

  /// What can be typed, while nothing is.
  private func drawHelp(on drawing: inout Drawing, in layout: SearchLayout) {
    var rest = layout.field
    rest.row = layout.field.row + 2
    rest.rows = layout.pane.endRow - 1 - rest.row
    for line in drawing.catalogue[.searchHelp].split(separator: "\n") {
      rest = rest.splitRows(drawing.paragraph(String(line), .dim, in: rest)).rest
    }
  }

  /// Every year with a small bar and the number of points found in it; a year without a session is a gap and no zero.
  private func drawYears(_ results: SearchResults, on drawing: inout Drawing, in rect: Rect) {
    let catalogue = drawing.catalogue
    let most = max(1, results.years.compactMap(\.points).max() ?? 1)
    let blocks = Array("▁▂▃▄▅▆▇█")
    // Hits elsewhere than in points count in no year.
    var spans: [StyledText] = rect.columns >= 72 ? [drawing.span(catalogue[.pointsByYear] + "  ", .dim)] : []
    for entry in results.years {
      spans.append(drawing.span(catalogue.number(entry.year) + " ", (entry.points ?? 0) > 0 ? .text : .dim))
      if let points = entry.points {
        if points > 0 { spans.append(StyledText(String(blocks[(points * 7) / most]), drawing.style(.shade))) }
        spans.append(drawing.span(points > 0 ? " \(catalogue.number(points))   " : "·   ", points > 0 ? .text : .dim))
      } else {
        spans.append(drawing.span("–   ", .dim))
      }
    }
    drawing.canvas.spans(spans, column: rect.column, row: rect.row, width: rect.columns)
  }
}
