import BidiText
import DialogueRecord

/// What a user can settle in a file of their own. The word is the name in the file and, behind two dashes, the option of the command line.
/// A new one is a case and a row of the table.
package enum Setting: String, CaseIterable, Sendable, Hashable {
  case interface, lang, digits, bidi
  case bidiSwitch = "bidi-switch"
  case marks, colors, mouse, pager, plain
  case copyCommand = "copy-command"
  case editor, pack

  /// What can be said of it.
  package enum Kind: Sendable, Hashable {
    /// One of some words.
    case oneOf([String])
    /// A line of the shell.
    case command
    /// A folder, from the root or from `~`.
    case folder
  }
}

/// What there is to say of a setting.
struct SettingRow: Sendable {
  var kind: Setting.Kind
  /// What holds where nobody says anything; nil for nothing.
  var standard: String?
  /// What it is called, and what it does.
  var title, meaning: Phrase
  /// The variables of the environment that are meant for this program alone, or say just this: the file yields to them.
  var variables: [String]
  /// Whether a change is seen only in the next run.
  var waits: Bool

  init(
    _ kind: Setting.Kind, _ standard: String?, _ title: Phrase, _ meaning: Phrase, variables: [String] = [],
    waits: Bool = false
  ) {
    self.kind = kind
    self.standard = standard
    self.title = title
    self.meaning = meaning
    self.variables = variables
    self.waits = waits
  }
}

// The one table of settings: the file, the environment, `hiwar config` and the screen of settings go by it.

extension Setting {
  private static let yesOrNo = Kind.oneOf(["yes", "no"])

  var row: SettingRow {
    switch self {
    case .interface:
      SettingRow(.oneOf(words(of: Language.self)), nil, .settingInterface, .optionInterface)
    case .lang: SettingRow(.oneOf(words(of: TextChoice.self)), "both", .settingTexts, .settingTextsMeans)
    case .digits: SettingRow(.oneOf(words(of: Digits.self)), "latin", .settingDigits, .optionDigits)
    case .bidi: SettingRow(.oneOf(["auto"] + words(of: TextOrder.self)), "auto", .settingBidi, .optionBidi)
    case .bidiSwitch: SettingRow(Setting.yesOrNo, "yes", .settingBidiSwitch, .optionBidiSwitch, waits: true)
    case .marks: SettingRow(.oneOf(["keep", "drop"]), "keep", .settingMarks, .settingMarksMeans)
    case .colors:
      SettingRow(
        .oneOf(words(of: ColorChoice.self)), "auto", .settingColors, .settingColorsMeans, variables: ["NO_COLOR"])
    case .mouse: SettingRow(Setting.yesOrNo, "yes", .settingMouse, .settingMouseMeans)
    case .pager: SettingRow(Setting.yesOrNo, "yes", .settingPager, .settingPagerMeans, waits: true)
    case .plain: SettingRow(Setting.yesOrNo, "no", .settingPlain, .settingPlainMeans)
    case .copyCommand:
      SettingRow(.command, nil, .settingCopy, .optionCopyCommand, variables: ["HIWAR_COPY_COMMAND"])
    case .editor: SettingRow(.command, nil, .settingEditor, .settingEditorMeans)
    case .pack:
      SettingRow(.folder, nil, .settingPack, .optionPack, variables: ["HIWAR_PACK"], waits: true)
    }
  }

  /// What can be said of it.
  package var kind: Kind { row.kind }

  /// What it does.
  package var meaning: Phrase { row.meaning }

  /// The variables of the environment that say the same.
  package var variables: [String] { row.variables }

  /// The option that says the same for one run.
  package var option: String { "--" + rawValue }

  /// Whether a word is a value of it.
  package func takes(_ value: String) -> Bool {
    switch kind {
    case .oneOf(let words): words.contains(value)
    case .command: !value.isEmpty
    case .folder: value.hasPrefix("/") || value.hasPrefix("~/")
    }
  }

  /// What a variable of the environment says; nil where it says nothing.
  func value(of variable: String, _ text: String) -> String? {
    // NO_COLOR forbids colours whatever it holds.
    variable == "NO_COLOR" ? ColorChoice.mono.rawValue : takes(text) || kind == .folder ? text : nil
  }
}

private func words<Choice>(of type: Choice.Type) -> [String]
where Choice: RawRepresentable<String> & CaseIterable { Choice.allCases.map(\.rawValue) }
