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
      for (text, rect) in help(layout, context) { text.draw(on: &drawing.canvas, in: rect, drawing.style(.dim)) }
    }
  }

  private func drawField(on drawing: inout Drawing, in rect: Rect) {
    let place = drawing.draw([drawing.span(drawing.catalogue[.searchPrompt] + " ", .dim)], before: rect)
    drawing.field(field, in: place)
    guard isReplacing else { return }
    let text = min(drawing.columns([drawing.span(field.text)]), place.columns)
    drawing.canvas.overlay(
      Rect(column: place.column, row: place.row, columns: text, rows: 1), drawing.style(.selection))
  }

  /// Where the query stands in the row of the field.
  func fieldPlace(_ drawing: Drawing, in rect: Rect) -> Rect { drawing.place(behind: .searchPrompt, in: rect) }

  /// How many were found, hits or places, and in the points of how many years.
  func count(_ catalogue: Catalogue) -> String? {
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

  /// What can be typed, while nothing is: paragraphs with their rows.
  func help(_ layout: SearchLayout, _ context: Context) -> [(text: WrappedText, rect: Rect)] {
    var rest = layout.field
    rest.row = layout.field.row + 2
    rest.rows = max(0, layout.pane.endRow - 1 - rest.row)
    return context.catalogue[.searchHelp].split(separator: "\n").map { line in
      let text = context.wrapped(String(line), width: rest.columns)
      let (rect, below) = rest.splitRows(text.lines.count)
      rest = below
      return (text, rect)
    }
  }

  /// Every year with a small bar and the number of points found in it; a year without a session is a gap and no zero.
  private func drawYears(_ results: SearchResults, on drawing: inout Drawing, in rect: Rect) {
    drawing.canvas.spans(
      yearSpans(results, drawing, width: rect.columns), column: rect.column, row: rect.row, width: rect.columns)
  }

  /// The years in so many columns. Those with points lead to themselves.
  func yearSpans(_ results: SearchResults, _ drawing: Drawing, width: Int) -> [StyledText] {
    let catalogue = drawing.catalogue
    let most = max(1, results.years.filter { results.query.admits(year: $0.year) }.compactMap(\.points).max() ?? 1)
    let blocks = Array("▁▂▃▄▅▆▇█")
    // Hits elsewhere than in points count in no year.
    var spans: [StyledText] = width >= 72 ? [drawing.span(catalogue[.pointsByYear] + "  ", .dim)] : []
    for entry in results.years {
      let link = (entry.points ?? 0) > 0 ? "\(entry.year)" : nil
      spans.append(
        drawing.span(catalogue.number(entry.year) + " ", link == nil ? .dim : .text).leading(to: link))
      if let points = entry.points {
        guard points == 0 || results.query.admits(year: entry.year) else {
          // Found there, and left out by the years of the query.
          spans.append(drawing.span("(\(catalogue.number(points)))", .dim).leading(to: link))
          spans.append(drawing.span("   "))
          continue
        }
        // A plain screen has no bars; the numbers say the same.
        if points > 0, !drawing.canvas.isPlain {
          spans.append(StyledText(String(blocks[(points * 7) / most]), drawing.style(.shade), link: link))
          spans.append(StyledText(" ", drawing.style(.text), link: link))
        }
        spans.append(drawing.span(points > 0 ? catalogue.number(points) : "·", points > 0 ? .text : .dim))
        spans[spans.count - 1].link = link
        spans.append(drawing.span("   "))
      } else {
        spans.append(drawing.span("–   ", .dim))
      }
    }
    return spans
  }
}
