import BidiText
import DialogueRecord
import Screen
import Widgets

/// What a layout depends on: where these are the same, it is the same.
struct LayoutKey: Sendable, Hashable {
  var subject: Subject
  var width: Int
  /// Whether the screen is so low that what is said beside the points comes after them.
  var isLow: Bool
  var settings: Settings
  /// Which marks of the user are shown.
  var desk: Int
  /// The query whose words are marked.
  var marked: String
}

/// A layout with what it was made from.
struct LaidOut: Sendable {
  var key: LayoutKey
  var layout: ReaderLayout
}

/// Where the reader stands in what it shows.
struct ReaderPosition: Sendable, Hashable {
  /// Id of the selected anchor; nil for the first one.
  var anchor: String?
  /// The first row on screen, counted from the first row of the anchor, so that it holds when the text is wrapped anew.
  var offset = 0
}

/// The reader as it stands in a rectangle: its layout, its first row and the selected anchor.
struct Reader: Sendable {
  let layout: ReaderLayout
  let height: Int
  /// Index of the selected anchor; nil where the document has none.
  let selected: Int?
  /// First row on screen.
  let top: Int

  /// Words that are being chosen with the mouse.
  var dragged: DraggedText?

  /// Columns at the sides, for the sign of the selection.
  static let margin = 2

  /// `rows` more are laid out below, for a move over so many.
  init(_ layout: ReaderLayout, _ position: ReaderPosition, height: Int, rows: Int = 0) {
    let layout = Reader.laidOut(layout, position, height: height, rows: rows)
    let wanted = position.anchor.flatMap { id in layout.anchors.firstIndex { $0.anchor.id == id } }
    let selected = wanted ?? (layout.anchors.isEmpty ? nil : 0)
    // Without an anchor of its own the document is shown from its first row.
    let start = position.anchor == nil ? 0 : selected.map { layout.anchors[$0].rows.lowerBound } ?? 0
    self.layout = layout
    self.selected = selected
    self.height = height
    top = min(max(0, start + position.offset), max(0, layout.rowCount - height))
  }

  /// A layout with all that is on the screen at a position, and two screens below it, so that a move finds where it leads.
  static func laidOut(
    _ layout: ReaderLayout, _ position: ReaderPosition, height: Int, rows: Int = 0
  ) -> ReaderLayout {
    guard !layout.isWhole else { return layout }
    var layout = layout
    layout.layOut(rows: 0, andAnchor: position.anchor)
    let start = position.anchor.flatMap { id in layout.anchors.first { $0.anchor.id == id }?.rows.lowerBound } ?? 0
    layout.layOut(rows: start + position.offset + 3 * height + max(0, rows), andAnchor: nil)
    return layout
  }

  /// The rows that are on screen.
  var window: ListWindow { ListWindow(count: layout.rowCount, first: top, rows: height) }

  /// The rows of the selected anchor.
  var selectedRows: Range<Int>? { selected.map { layout.anchors[$0].rows } }

  /// The greatest first row.
  var lastTop: Int { max(0, layout.rowCount - height) }

  /// The selected anchor.
  var selectedAnchor: Anchor? { selected.map { layout.anchors[$0].anchor } }

  /// How far down the last row on screen is, in percent.
  var percent: Int {
    layout.rows.isEmpty ? 100 : min(100, (top + height) * 100 / layout.rowCount)
  }

  /// Which of the passages of the document is selected, from 1 on, and how many there are; nil where none is.
  var passagePlace: (place: Int, count: Int)? {
    selected.flatMap { layout.places.number(ofAnchor: $0) }.map { ($0, layout.places.passages) }
  }

  /// Draws the reader; `isFocused` puts the cursor on the selected anchor.
  func draw(on canvas: inout Canvas, in rect: Rect, _ settings: Settings, isFocused: Bool) {
    for index in 0..<rect.rows where layout.rows.indices.contains(top + index) {
      let row = layout.rows[top + index]
      let line = rect.row + index
      let first = rect.column + Reader.margin
      if row.isRule {
        for column in rect.column + Reader.margin..<rect.endColumn - Reader.margin {
          canvas.symbol("─", column: column, row: line, settings.palette.style(.border))
        }
      }
      if let separator = row.separator {
        canvas.symbol("│", column: first + separator, row: line, settings.palette.style(.border))
      }
      for piece in row.pieces {
        canvas.line(
          piece.line, of: piece.text, direction: piece.direction, column: first + piece.column, row: line,
          width: piece.width, align: piece.align, piece.style,
          highlights: piece.highlights + chosen(in: piece, settings))
        if row.isRule { canvas.symbol(" ", column: first + piece.column + piece.line.columns, row: line) }
      }
      if selectedRows?.contains(top + index) == true {
        let style = settings.palette.style(isFocused ? .marker : .dim)
        canvas.symbol("▌", column: rect.column, row: line, style)
      }
    }
    if isFocused {
      // Where nothing can be selected one reads on from the first row that is shown.
      let row = min(max(selectedRows?.lowerBound ?? top, top), top + max(0, rect.rows - 1))
      canvas.setCursor(column: rect.column + Reader.margin, row: rect.row + row - top)
    }
  }
}
