import Screen
import Testing

@testable import Browser

extension Run {
  /// Where words stand on the screen, physically: the first place in some rows and columns.
  func place(_ words: String, rows: Range<Int>? = nil, from column: Int = 0) throws -> Position {
    let frame = frame
    for row in rows ?? 0..<frame.size.rows {
      let cells = frame.cells[row * frame.size.columns..<(row + 1) * frame.size.columns].map(\.text)
      let found = (column..<cells.count).first { cells[$0...].prefix(words.count).joined() == words }
      if let found { return Position(column: found, row: row) }
    }
    try #require(Bool(false), "“\(words)” is not on the screen:\n\(frame.text)")
    return Position(column: 0, row: 0)
  }

  /// Clicks where words stand.
  mutating func click(
    _ words: String, _ kind: MouseEvent.Kind = .click, rows: Range<Int>? = nil, from column: Int = 0
  ) throws {
    send(.mouse(MouseEvent(kind, at: try place(words, rows: rows, from: column))))
  }

  /// Clicks on a key in the last row.
  mutating func clickHint(_ words: String) throws {
    try click(words, rows: state.size.rows - 1..<state.size.rows)
  }

  /// Clicks at a logical place.
  mutating func click(at place: Position, _ kind: MouseEvent.Kind = .click) {
    let isMirrored = state.settings.language == .arabic
    send(.mouse(MouseEvent(kind, at: Canvas.logical(place, state.size, isMirrored: isMirrored))))
  }

  /// Draws the pointer from one physical place to another.
  mutating func drag(from start: Position, to end: Position) {
    send(.mouse(MouseEvent(.drag(from: start), at: end)))
    send(.mouse(MouseEvent(.drop(from: start), at: end)))
  }
}
