import Screen
import Widgets

extension SavePlace {
  /// Rows of what is the matter, or of what could be typed.
  private static let remarkRows = 3

  /// Its frame.
  func frame(_ size: Size) -> Rect { Pane.overlay(columns: 76, rows: 5 + SavePlace.remarkRows, on: size) }

  private func labels(_ writer: some Writer) -> [Part: String] {
    [.folder: writer.catalogue[.saveFolder], .name: writer.catalogue[.saveName]]
  }

  /// Where a field stands, behind the labels; nil where there is no room for it.
  func place(of part: Part, _ drawing: Drawing) -> Rect? {
    let inside = frame(drawing.canvas.size).inset(columns: 2, rows: 1)
    guard part == .folder || inside.rows > 1 else { return nil }
    let width = labels(drawing).values.map { drawing.columns([drawing.span($0)]) }.max() ?? 0
    return Rect(
      column: inside.column + width + 2, row: inside.row + (part == .folder ? 0 : 1),
      columns: inside.columns - width - 2, rows: 1)
  }

  func draw(on drawing: inout Drawing) {
    let rect = frame(drawing.canvas.size)
    drawing.canvas.fill(rect)
    let title = drawing.span("\(drawing.catalogue[.saveTitle]) · \(self.title)", .title)
    let inside = drawing.pane(Pane(title: [title], isFocused: true), in: rect).inset(columns: 1)
    // The one that has the keys comes last, since the cursor stays where it was put last.
    for shown in [part.other, part] {
      guard let place = place(of: shown, drawing) else { continue }
      drawing.canvas.spans(
        [drawing.span(labels(drawing)[shown] ?? "", shown == part ? .key : .dim)], column: inside.column,
        row: place.row, width: place.column - 2 - inside.column)
      drawing.field(shown == .folder ? folder : name, in: place)
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
