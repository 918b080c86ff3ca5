import Screen
import Widgets

/// Keys with what they do, for the last row.
struct Hint: Sendable, Hashable {
  /// Keys of a field or a list that lies over the screen, which are no actions.
  private var own: [Key] = []
  /// Actions, of which the first key of each is shown.
  private var actions: [Action] = []
  var words: Phrase

  /// Keys of a field or a list that lies over the screen, which are no actions.
  init(keys: [Key], _ words: Phrase) {
    own = keys
    self.words = words
  }

  /// The first key of each of some actions.
  init(_ actions: Action..., words: Phrase) {
    self.actions = actions
    self.words = words
  }

  /// The keys, as the actions have them now.
  func keys(_ bindings: KeyBindings = .standard) -> [Key] { own + actions.compactMap { bindings.keys(of: $0).first } }

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
  func titles(_ bindings: KeyBindings = .standard, isMirrored: Bool) -> [String] {
    keys(bindings).map { key in
      switch isMirrored ? bindings.mirrored(key) : key {
      case .up: "↑"
      case .down: "↓"
      case .left: "←"
      case .right: "→"
      case let other: other.title
      }
    }
  }
}
