/// What follows from a key while something lies over the screen.
struct OverlayAnswer {
  /// Whether it still lies there.
  var isOpen = true
  /// What was asked for.
  var outcome: Outcome = []
  /// The action that was chosen.
  var action: Action?

  /// It is closed.
  static let closed = OverlayAnswer(isOpen: false)
  /// The program ends.
  static let quit = OverlayAnswer(outcome: [.perform(.quit)])
}
