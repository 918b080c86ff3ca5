import Screen

/// The pointer drawn over something with the button down.
struct Drag: Sendable, Hashable {
  /// Where the button went down.
  let start: Position
  /// Where the pointer is.
  var end: Position
  /// Whether the button is still down.
  var isHeld = true
  /// How many rows the text under the start has gone up since.
  var scrolled = 0
}
