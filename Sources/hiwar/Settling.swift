import Browser
import DialogueRecord
import System
import Terminal

// The settings of the user, for a run.

extension SettingsInForce {
  /// What holds of settings where nobody says anything, with the variables of the system that make it so.
  static func usual(_ environment: (String) -> String?) -> [Setting: Value] {
    func first(of names: [String]) -> (name: String, value: String)? {
      names.compactMap { name in environment(name).map { (name, $0) } }.first
    }
    let locale = first(of: ["LC_ALL", "LC_MESSAGES", "LANG"])?.name
    let editor = first(of: ["VISUAL", "EDITOR"])
    return [
      .interface: Value(Process.preferredLanguage(environment).rawValue, .standard(variable: locale)),
      .editor: Value(editor?.value ?? Editor.standard, .standard(variable: editor?.name)),
    ]
  }

  /// What holds in a run with some words on its command line.
  init(_ arguments: Arguments, own: OwnSettings, environment: (String) -> String? = Environment.value) {
    var said: [Setting: (value: String, option: String)] = [:]
    for setting in Setting.allCases { said[setting] = arguments.said(setting) }
    self.init(own: own, said: said, usual: SettingsInForce.usual(environment), environment: environment)
  }
}

extension Program {
  /// Has a setting hold for which the terminal has to do something.
  func settle(_ setting: Setting, _ text: String, _ terminal: Terminal, _ state: inout State) {
    switch setting {
    case .bidi:
      let kept = Preferences().order(for: terminal.diagnosis.name)
      terminal.order(kept.map(BidiSetting.init) ?? .auto)
      state.take(terminal.decision.order)
    case .mouse: terminal.takeMouse(text == "yes")
    case .copyCommand: terminal.copyCommand = text
    // The editor is looked up when it is called; the others wait for the next run.
    case .interface, .lang, .digits, .bidiSwitch, .marks, .colors, .pager, .plain, .editor, .pack: break
    }
  }

  /// Writes settings into the user's file and says how that went.
  func keep(_ changes: [SettingChange], _ state: inout State) {
    let words = state.catalogue ?? catalogue
    do throws(SettingsFile.Refusal) {
      state.take(try settingsFile.keep(changes))
    } catch {
      state.say(
        words.text(.settingsRefused, ["file": settingsFile.shownPath, "reason": error.words(words)]))
    }
  }
}
