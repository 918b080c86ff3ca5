import Screen
import Widgets

extension SavePlace {
  /// Rows of what is the matter, or of what could be typed.
  private static let remarkRows = 3

  func draw(on drawing: inout Drawing) {
    let rect = Pane.overlay(columns: 76, rows: 5 + SavePlace.remarkRows, on: drawing.canvas.size)
    drawing.canvas.fill(rect)
    let title = drawing.span("\(drawing.catalogue[.saveTitle]) · \(self.title)", .title)
    let inside = drawing.pane(Pane(title: [title], isFocused: true), in: rect).inset(columns: 1)
    let labels = [Part.folder: drawing.catalogue[.saveFolder], .name: drawing.catalogue[.saveName]]
    let width = labels.values.map { drawing.columns([drawing.span($0)]) }.max() ?? 0
    // The one that has the keys comes last, since the cursor stays where it was put last.
    for place in [part.other, part] {
      guard place == .folder || inside.rows > 1 else { continue }
      let row = inside.row + (place == .folder ? 0 : 1)
      drawing.canvas.spans(
        [drawing.span(labels[place] ?? "", place == part ? .key : .dim)], column: inside.column, row: row, width: width)
      drawing.field(
        place == .folder ? folder : name, column: inside.column + width + 2, row: row,
        width: inside.columns - width - 2)
    }
    let remark = inside.splitRows(min(inside.rows, 3)).rest
    if problem.isEmpty {
      drawing.paragraph(candidates.joined(separator: "  "), .dim, in: remark)
    } else {
      drawing.paragraph(problem, .caution, in: remark)
    }
    question?.draw(on: &drawing)
  }

  /// The keys that matter most here.
  var hints: [Hint] {
    let back = Hint(keys: [.escape], .hintBack)
    if question != nil { return [.move, Hint(keys: [.enter], .hintChoose), back] }
    return [
      Hint(keys: [.enter], .hintExport), Hint(keys: [.tab], .hintComplete), Hint(keys: [.up, .down], .hintOtherField),
      back,
    ]
  }
}
