import BidiText
import Screen
import Widgets

/// The settings, over the screen: each with its value, what it does and where that comes from. A change is seen at once and holds for
/// this run; what is kept goes into the user's file.
struct SettingsPanel: Sendable {
  /// What follows from a key.
  enum Answer: Sendable, Hashable {
    case open, closed, quit
    /// A setting is to be something else.
    case change(Setting, String)
    /// What was changed is to be written into the file.
    case keep
  }

  /// What is in force.
  var inForce: SettingsInForce
  /// The place of the selected one.
  private(set) var selected = 0
  /// The text of the selected one while it is typed.
  private(set) var field: TextField?

  init(_ inForce: SettingsInForce) {
    self.inForce = inForce
  }

  /// The selected setting.
  var setting: Setting { Setting.allCases[selected] }

  mutating func type(_ key: Key, _ settings: Settings, _ direction: BaseDirection) -> Answer {
    if field != nil { return typeText(key, direction) }
    switch Keymap.latin(key) {
    case .character("w"): return .keep
    case .escape, .backspace, .character("q"): return .closed
    case .control("c"): return .quit
    case .enter, .character(" "):
      guard setting.allowed.isEmpty else { return step(by: 1) }
      field = TextField(typed)
    case .tab: move(by: 1)
    case .backTab: move(by: -1)
    default: return perform(settings.bindings.action(of: key, isMirrored: settings.language == .arabic))
    }
    return .open
  }

  private mutating func perform(_ action: Action?) -> Answer {
    switch action {
    case .towardsReader: return step(by: 1)
    case .towardsList: return step(by: -1)
    case .settings, .stepBack, .goBack: return .closed
    case .quit: return .closed
    case let action?: action.step(page: Setting.allCases.count).map { move(by: $0) }
    case nil: break
    }
    return .open
  }

  /// A key while a text is typed.
  private mutating func typeText(_ key: Key, _ direction: BaseDirection) -> Answer {
    switch key {
    case .escape: field = nil
    case .control("c"): return .quit
    case .enter:
      guard let text = field?.text else { return .open }
      field = nil
      return text == typed ? .open : .change(setting, text)
    default: _ = field?.take(key, direction)
    }
    return .open
  }

  /// Selects a setting; false where it was selected already.
  mutating func select(_ place: Int) -> Bool {
    guard place != selected, Setting.allCases.indices.contains(place) else { return false }
    selected = place
    return true
  }

  /// What somebody has said of the selected one: a field for what is only usual is empty.
  private var typed: String {
    if case .standard = inForce[setting].source { "" } else { inForce[setting].text ?? "" }
  }

  mutating func paste(_ text: String) { field?.insert(text) }

  private mutating func move(by step: Int) {
    let last = Setting.allCases.count - 1
    selected = step < 0 ? max(0, selected + step) : min(last, selected + min(step, last))
  }

  /// The next of the values that there are, round at the ends.
  private func step(by step: Int) -> Answer {
    let allowed = setting.allowed
    guard !allowed.isEmpty else { return .open }
    let place = allowed.firstIndex { $0 == inForce[setting].text } ?? (step > 0 ? -1 : 0)
    return .change(setting, allowed[(place + step + allowed.count) % allowed.count])
  }

  /// The keys that matter most here.
  var hints: [Hint] {
    if field != nil { return [Hint(keys: [.enter], .hintKeep), Hint(keys: [.escape], .hintBack)] }
    return [
      .move, Hint(.towardsList, .towardsReader, words: .hintChange), Hint(keys: [.character("w")], .hintWrite),
      Hint(keys: [.escape], .hintBack),
    ]
  }
}
