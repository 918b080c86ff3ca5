import BidiText
import Desk
import DialogueRecord
import Screen
import Widgets

extension MarksScreen {
  /// The rows of the filter, the list, and what cannot be read of the file, inside the frame of the list.
  func parts(_ inside: Rect, _ context: Context) -> (filter: Rect, list: Rect, faults: Rect) {
    let (filter, rest) = inside.splitRows(showsFilter ? 1 : 0)
    let faults = context.desk.marks.faults.isEmpty ? 0 : min(4, rest.rows / 2)
    let (list, last) = rest.splitRows(rest.rows - faults)
    return (filter, list, last)
  }

  func draw(on drawing: inout Drawing) {
    let layout = layout(drawing.context)
    if let rect = layout.list { drawList(on: &drawing, in: rect) }
    if let rect = layout.reader { drawReader(on: &drawing, in: rect) }
  }

  /// The frame of the list.
  func listPane(_ drawing: Drawing) -> Pane {
    let context = drawing.context
    let catalogue = drawing.catalogue
    let list = list(context)
    let count = list.entries.isEmpty ? [] : [drawing.span(count(list.entries.count, context), .dim)]
    let title = [drawing.span(catalogue[.tabMarks], isReading ? .text : .title)]
    let order = drawing.span(catalogue[sort.phrase], .dim).leading(to: sort.rawValue)
    let note = context.desk.all.count > 1 ? [order] : []
    return Pane(title: title, note: note, foot: count, isFocused: !isReading)
  }

  private func drawList(on drawing: inout Drawing, in rect: Rect) {
    let context = drawing.context
    let catalogue = drawing.catalogue
    let list = list(context)
    let parts = parts(drawing.pane(listPane(drawing), in: rect), context)
    drawFaults(on: &drawing, in: parts.faults)
    if let refusal = context.desk.refusal {
      drawing.paragraph(refusal, .caution, in: parts.list.inset(columns: 1, rows: 0))
      drawing.canvas.setCursor(column: parts.list.column + 1, row: parts.list.row)
    } else if !list.entries.isEmpty {
      let writer = drawing
      list.draw(on: &drawing.canvas, in: parts.list, isFocused: !isReading, drawing.styles, context.held) {
        row($0, writer)
      }
    } else {
      let words = catalogue[filter.text.isEmpty ? .nothingMarked : .noMarkMatches]
      drawing.paragraph(words, .dim, in: parts.list.inset(columns: 1, rows: 0))
      drawing.canvas.setCursor(column: parts.list.column + 1, row: parts.list.row)
    }
    if !parts.filter.isEmpty { drawing.filter(filter, .filterMarks, isOpen: isFiltering, in: parts.filter) }
  }

  private func count(_ shown: Int, _ context: Context) -> String {
    let all = context.desk.all.count
    return shown == all
      ? context.catalogue.number(all)
      : context.catalogue.text(
        .marksShown, ["n": context.catalogue.number(shown), "all": context.catalogue.number(all)])
  }

  /// A mark: its id and its text, at the other side what has become of it, else its first tag.
  private func row(_ id: String, _ drawing: Drawing) -> (leading: [StyledText], trailing: [StyledText]) {
    guard let mark = drawing.context.desk[id] else { return ([], []) }
    let language = drawing.catalogue.language
    let thing = thing(mark, drawing.context)
    let leading = [
      StyledText(id, drawing.style(.title)), StyledText("  "),
      StyledText(thing.texts[language], direction: language.direction),
    ]
    let trailing: [StyledText] =
      switch thing.standing {
      case .changed: [drawing.span(drawing.catalogue[.markChangedShort], .caution)]
      case .gone: [drawing.span(drawing.catalogue[.markGoneShort], .caution)]
      case .same:
        mark.tags.first.map { tag in
          [StyledText("#" + tag, drawing.style(.own), direction: TextField(tag).direction(language.direction))]
        } ?? (mark.remark.isEmpty ? [] : [drawing.span(Mark.remarkSign, .own)])
      }
    return (leading, trailing)
  }

  /// Which lines of the file cannot be read. They stay there.
  private func drawFaults(on drawing: inout Drawing, in rect: Rect) {
    guard let fault = drawing.context.desk.marks.faults.first, !rect.isEmpty else { return }
    let count = drawing.context.desk.marks.faults.count
    let words = drawing.catalogue.count(
      .marksFault, count,
      ["line": drawing.catalogue.number(fault.line), "problem": fault.problem.words(drawing.catalogue)])
    drawing.paragraph(words, .caution, in: rect.inset(columns: 1, rows: 0))
  }
}
