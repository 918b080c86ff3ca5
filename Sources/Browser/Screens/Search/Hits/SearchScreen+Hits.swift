import BidiText
import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen
import Widgets

// Hits: where each stands, how it was found, and its texts with the words marked.

extension SearchScreen {
  /// The rows of the hits in a rectangle.
  func hitList(_ results: SearchResults, _ context: Context, in rect: Rect) -> HitRows {
    HitRows(results.hits, lines: hitRows(context) - 1, hasHeadings: rect.rows >= 8)
  }

  /// Which of these rows are seen. The blank row behind the last hit need not be.
  func hitsWindow(_ list: HitRows, _ context: Context, in rect: Rect) -> ListWindow {
    ListWindow(
      count: list.rows.count - 1, exactly: context.held[rect] ?? list.top(showing: selected, in: rect.rows),
      rows: rect.rows)
  }

  /// Draws the hits that fit, with the selected one among them.
  func draw(_ results: SearchResults, on drawing: inout Drawing, in rect: Rect) {
    let list = hitList(results, drawing.context, in: rect)
    let window = hitsWindow(list, drawing.context, in: rect)
    let view = HitView(context: drawing.context)
    for (offset, entry) in list.rows.dropFirst(window.first).prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      switch entry {
      case .blank: break
      case .heading(let kind):
        let count = drawing.catalogue.number(results.countByKind[kind] ?? 0)
        drawing.canvas.spans(
          [drawing.span(drawing.catalogue[kind.heading], .heading), drawing.span(" " + count, .dim)],
          column: rect.column + 1, row: row, width: rect.columns - 2)
      case .line(let place, let line):
        view.draw(
          results.hits[place], line: line, on: &drawing,
          in: Rect(column: rect.column + 2, row: row, columns: rect.columns - 3, rows: 1))
        guard place == selected, !isTyping else { continue }
        drawing.canvas.symbol("▌", column: rect.column, row: row, drawing.style(.marker))
        if line == 0 || offset == 0 { drawing.canvas.setCursor(column: rect.column + 2, row: row) }
      }
    }
    drawing.canvas.scrollMark(window, column: rect.endColumn, row: rect.row, drawing.styles.borderFocused)
  }
}

/// A hit as it is drawn.
private struct HitView: ContextWriter {
  let context: Context

  func draw(_ hit: Hit, line: Int, on drawing: inout Drawing, in rect: Rect) {
    guard line > 0 else {
      drawing.canvas.spans(head(hit), column: rect.column, row: rect.row, width: rect.columns)
      return
    }
    let languages = settings.texts.languages.sorted { $0 == catalogue.language && $1 != catalogue.language }
    guard let text = hit.texts.first, languages.indices.contains(line - 1) else { return }
    let language = languages[line - 1]
    let marks =
      text.matches[language].map { Highlight($0.part, style(.hit)) }
      + text.counterparts[language].map { Highlight($0.part, style(.counterpart)) }
    let direction = text.text[language].direction(in: language.direction)
    let snippet = snippet(text.text[language], marks, direction, drawing.canvas, width: rect.columns)
    drawing.canvas.text(
      snippet.text, direction: direction, column: rect.column, row: rect.row, width: rect.columns,
      align: .natural, highlights: snippet.marks)
  }

  /// Where the hit stands and how it answers.
  private func head(_ hit: Hit) -> [StyledText] {
    var spans = [StyledText(hit.id, style(.title))] + markSign(hit.target)
    if let answer = catalogue.answer(of: hit) {
      spans.append(span("  " + answer, hit.through == nil && hit.lacking.isEmpty ? .theme : .inferred))
    }
    if let part = hit.texts.first?.part.phrase { spans.append(span("  " + catalogue[part])) }
    if let name = name(of: hit) { spans.append(span("  " + name, .dim)) }
    return spans
  }

  private func name(of hit: Hit) -> String? {
    switch context.record.thing(hit.target) {
    case .organization(let organization): words(organization.acronym)
    case .passage(let passage): context.record.session(of: passage.id).map { words($0.statement.heading.text) }
    default: nil
    }
  }

  /// As much of a text as fits, from a little before the first word that answers.
  private func snippet(
    _ text: String, _ marks: [Highlight], _ direction: BaseDirection, _ canvas: Canvas, width: Int
  ) -> (text: String, marks: [Highlight]) {
    guard let first = marks.first, canvas.measure(text, direction: direction) > width else { return (text, marks) }
    let scalars = Array(text.unicodeScalars)
    var start = max(0, first.range.upperBound - width * 2 / 3)
    while start > 0, start < first.range.lowerBound, scalars[start - 1] != " " { start += 1 }
    guard start > 0 else { return (text, marks) }
    var cut = String.UnicodeScalarView("… ".unicodeScalars)
    cut.append(contentsOf: scalars[start...])
    return (
      String(cut),
      marks.filter { $0.range.lowerBound >= start }.map {
        Highlight($0.range.lowerBound - start + 2..<$0.range.upperBound - start + 2, $0.style)
      }
    )
  }
}
