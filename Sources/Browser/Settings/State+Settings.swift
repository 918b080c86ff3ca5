import BidiText
import DialogueRecord
import Screen

// The settings of the user, and the screen of them.

extension State {
  /// Shows the settings as they are now.
  mutating func showSettings() {
    noteChoices()
    overlay = .settings(SettingsPanel(inForce))
  }

  /// Notes what other keys have changed or, at the start, what stands as the last run left it.
  package mutating func noteChoices(areLeft: Bool = false) {
    inForce.note(.interface, is: settings.language.rawValue, isLeft: areLeft)
    inForce.note(.lang, is: settings.texts.rawValue, isLeft: areLeft)
  }

  /// A key while the settings are shown.
  mutating func type(_ key: Key, in panel: SettingsPanel) -> [Effect] {
    guard let context else { return [] }
    var panel = panel
    let answer = panel.type(key, settings, context.catalogue.direction)
    overlay = .settings(panel)
    switch answer {
    case .open: return []
    case .quit: return [.quit]
    case .closed:
      overlay = nil
      if !inForce.unkept.isEmpty { say(context.catalogue[.settingsNotKept]) }
      return []
    case .change(let setting, let text): return change(setting, to: text)
    case .keep:
      let values = inForce.unkept.compactMap { setting in
        inForce[setting].text.map { SettingChange(setting: setting, text: $0) }
      }
      if values.isEmpty { say(context.catalogue[.settingsNothingToKeep]) }
      return values.isEmpty ? [] : [.keepSettings(values)]
    }
  }

  /// A click selects a setting; on the selected one it does what Enter does.
  mutating func click(_ position: Position, in panel: SettingsPanel) -> [Effect] {
    guard let context, panel.field == nil else { return [] }
    var panel = panel
    let list = panel.list(context)
    guard list.rect.contains(position) else { return [] }
    let place = list.window.first + position.row - list.rect.row
    guard Setting.allCases.indices.contains(place) else { return [] }
    if panel.select(place) {
      overlay = .settings(panel)
      return []
    }
    return type(.enter, in: panel)
  }

  /// Has a setting be something else from now on.
  private mutating func change(_ setting: Setting, to text: String) -> [Effect] {
    guard let context else { return [] }
    guard setting.takes(text) else {
      say(context.catalogue.words(SettingsFault.Problem.badValue(of: setting, text)))
      return []
    }
    inForce.change(setting, to: text)
    showInForce()
    switch setting {
    case .interface: Language(rawValue: text).map { settings.language = $0 }
    case .lang: TextChoice(rawValue: text).map { settings.texts = $0 }
    case .digits: Digits(rawValue: text).map { digits in catalogues = catalogues.mapValues { $0.with(digits) } }
    case .marks: settings.layout.keepsMarks = text == "keep"
    case .bidi:
      guard let order = TextOrder(rawValue: text) else { return [.settle(setting, text)] }
      settings.layout.order = order
      return [.order(order)]
    case .colors: ColorChoice(rawValue: text).map { settings.coloring.choice = $0 }
    case .plain: settings.isPlain = text == "yes"
    case .bidiSwitch, .mouse, .pager, .copyCommand, .editor, .pack: return [.settle(setting, text)]
    }
    return []
  }

  private mutating func showInForce() {
    guard case .settings(var panel) = overlay else { return }
    panel.inForce = inForce
    overlay = .settings(panel)
  }

  /// The order in which text is shown from now on.
  package mutating func take(_ order: TextOrder) { settings.layout.order = order }

  /// What the file says after it was written. `path` is how it is called.
  package mutating func take(_ own: OwnSettings) {
    inForce.take(own)
    showInForce()
    if let catalogue { say(catalogue.text(.settingsKept, ["file": catalogue.path(own.file)])) }
  }

  /// Tells at the start what is wrong with the user's file. It says the first one; all of them are shown with the settings.
  package mutating func tellFaults() {
    guard let catalogue, let first = inForce.own.faults.first else { return }
    let others = inForce.own.faults.count - 1
    let key = settings.bindings.title(of: .settings) ?? ":"
    let more = others == 0 ? "" : " " + catalogue.count(.settingsMoreFaults, others, ["key": key])
    sayToo(catalogue.words(first, in: catalogue[.settingFile]) + more)
  }

  /// Says something when what is said already has been read.
  package mutating func sayToo(_ text: String) {
    if message == nil { message = text } else { waiting.append(text) }
  }

  /// After a key, what is still to be said; not in the place of what the key has said.
  mutating func sayWaiting() {
    if message == nil, !waiting.isEmpty { message = waiting.removeFirst() }
  }
}

/// A setting that is to be written into the file.
package struct SettingChange: Sendable, Hashable {
  package var setting: Setting
  package var text: String

  /// A setting with its new value.
  package init(setting: Setting, text: String) {
    self.setting = setting
    self.text = text
  }
}

extension SettingsFault.Problem {
  /// What is wrong with a value that was typed.
  fileprivate static func badValue(of setting: Setting, _ text: String) -> Self {
    text.isEmpty
      ? .missingValue(setting.rawValue, allowed: setting.allowed)
      : .badValue(text, setting: setting.rawValue, allowed: setting.allowed, nearest: nil)
  }
}

extension Catalogue {
  fileprivate func with(_ digits: Digits) -> Catalogue {
    var catalogue = self
    catalogue.digits = digits
    return catalogue
  }
}
