import BidiText
import Screen
import Widgets

/// A canvas of a few rows that something is drawn on, as text: its rows, then the runs of its styles.
func drawn(
  _ columns: Int, _ rows: Int, isMirrored: Bool = false, _ draw: (inout Canvas) -> Void
) -> String {
  var canvas = Canvas(size: Size(columns: columns, rows: rows), isMirrored: isMirrored)
  draw(&canvas)
  return canvas.frame.text + "\n--\n" + canvas.frame.styleRuns
}

extension WidgetStyles {
  /// Every style another one, so that none can stand for another.
  static let told = WidgetStyles(
    text: .plain, key: Style(.indexed(1)), dim: Style(.indexed(2)), border: Style(.indexed(3)),
    borderFocused: Style(.indexed(4)), selection: Style(.indexed(5)), selectionUnfocused: Style(.indexed(6)),
    marker: Style(.indexed(7)), tab: Style(.indexed(8)), tabActive: Style(.indexed(9)))
}
