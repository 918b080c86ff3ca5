import Screen
import Widgets

/// Keys with what they do, for the last row.
struct Hint: Sendable, Hashable {
  var keys: [Key]
  var words: Phrase

  /// Keys of a field or a list that lies over the screen, which are no actions.
  init(keys: [Key], _ words: Phrase) {
    self.keys = keys
    self.words = words
  }

  /// The first key of each of some actions.
  init(_ actions: Action..., words: Phrase) {
    self.init(keys: actions.compactMap(\.keys.first), words)
  }

  /// The first key of an action.
  init(_ action: Action, _ words: Phrase) {
    self.init(action, words: words)
  }

  /// Up and down.
  static let move = Hint(.moveDown, .moveUp, words: .hintMove)
  /// What works on every screen.
  static let end = [Hint(.help, .hintKeys), Hint(.quit, .hintQuit)]
  /// What changes the texts that are shown.
  static let texts = [Hint(.languages, .hintLanguages), Hint(.details, .hintDetails)]
  /// Up and down, and to both sides.
  static let moveBothWays = Hint(.moveDown, .moveUp, .towardsList, .towardsReader, words: .hintMove)

  /// How the keys are written, each by itself, an arrow as an arrow; on a mirrored screen those to the sides change places.
  func titles(isMirrored: Bool) -> [String] {
    keys.map { key in
      switch isMirrored ? key.mirrored : key {
      case .up: "↑"
      case .down: "↓"
      case .left: "←"
      case .right: "→"
      case let other: other.title
      }
    }
  }
}
