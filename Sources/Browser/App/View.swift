import Screen
import Widgets

/// The frame of a state: a pure function, so that any screen can be printed, tested and replayed.
package func view(_ state: State) -> Frame {
  guard let context = state.context else { return Canvas(size: state.size).frame }
  var drawing = Drawing(context)
  let smallest = Context.smallest
  guard state.size.columns >= smallest.columns, state.size.rows >= smallest.rows else {
    let catalogue = context.catalogue
    let text = catalogue.text(
      .tooSmall, ["columns": catalogue.number(smallest.columns), "rows": catalogue.number(smallest.rows)])
    drawing.canvas.text(text, direction: catalogue.direction, column: 0, row: 0, width: state.size.columns)
    return drawing.canvas.frame
  }
  drawing.header(state.screens).draw(on: &drawing)
  state.screens.active.draw(on: &drawing)
  drawing.footer(Said(at: state.whereabouts(context), message: state.message), state.hints(context))
  state.overlay?.draw(on: &drawing) { state.reason(against: $0) }
  return drawing.canvas.frame
}
