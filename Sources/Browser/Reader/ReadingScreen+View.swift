import DialogueRecord
import Screen
import Widgets

extension ReadingScreen {
  /// The reader in its frame, with how far down one is.
  func drawReader(on drawing: inout Drawing, in rect: Rect) {
    let context = drawing.context
    guard let reading = reading(context), let reader = reader(context) else { return }
    let catalogue = context.catalogue
    var place = catalogue.digits(in: "\(reader.percent)%")
    if let (number, count) = reader.passagePlace {
      place = catalogue.text(
        .placeInReader,
        ["place": catalogue.number(number), "count": catalogue.number(count), "percent": place])
    }
    let title = SubjectTitle(reading.subject, context)
    let pane = Pane(
      title: title.title, note: title.note, foot: [drawing.span(place, .dim)], isFocused: isReading)
    let inside = drawing.pane(pane, in: rect)
    reader.draw(on: &drawing.canvas, in: inside, context.settings, isFocused: isReading)
    drawing.canvas.scrollMark(
      reader.window, column: inside.endColumn, row: inside.row, drawing.styles.border(isReading))
  }
}
