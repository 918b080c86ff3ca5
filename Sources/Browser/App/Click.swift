import Screen

/// What follows from a click on a screen.
struct Click: Sendable, Hashable {
  /// What the screen asks for.
  var outcome: Outcome = []
  /// Whether a second click soon after opens what was clicked.
  var opens = false

  /// Nothing is there.
  static let nothing = Click()
  /// Something was selected that a second click opens.
  static let selected = Click(opens: true)

  /// A click on something that leads elsewhere, or does something at once.
  static func does(_ outcome: Outcome) -> Click { Click(outcome: outcome) }
}

/// A click, for the second one of a double click.
struct LastClick: Sendable, Hashable {
  var position: Position
  /// Whether the second one opens what the first one selected.
  var opens: Bool
  /// Whether the first one did all that there was to do: it has led elsewhere, so that another thing is under the pointer now.
  var isSpent: Bool
}
