import DialogueRecord
import Screen
import Widgets

extension TermsScreen {
  /// Themes and terms, and the reader.
  func draw(on drawing: inout Drawing) {
    let layout = layout(drawing.context)
    if let rect = layout.list {
      let title = drawing.span(drawing.catalogue[.themesAndTerms], isReading ? .text : .title)
      let inside = drawing.pane(Pane(title: [title], isFocused: !isReading), in: rect)
      drawing.list(list(drawing.context.record), in: inside, isFocused: !isReading)
    }
    if let rect = layout.reader { drawReader(on: &drawing, in: rect) }
  }
}
