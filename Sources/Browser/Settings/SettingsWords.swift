import DialogueExport
import DialogueRecord

extension Catalogue {
  /// A fault of the user's settings on one line: file, line, what is wrong, and what was most likely meant.
  package func words(_ fault: SettingsFault, in file: String) -> String {
    let place = fault.line.map { "\(file):\($0)" } ?? file
    let meant = fault.problem.nearest.map { " " + text(.didYouMean, ["name": $0]) } ?? ""
    return SafeText.line("\(place): \(words(fault.problem))\(meant)")
  }

  /// What is wrong with a line.
  package func words(_ problem: SettingsFault.Problem) -> String {
    switch problem {
    case .unreadable(let reason): text(.settingsUnreadable, ["reason": reason])
    case .notUTF8: self[.settingsNotUTF8]
    case .control(let code): text(.settingsControl, ["character": "U+00" + hexadecimal(code)])
    case .notASetting(let words): text(.settingsNoSetting, ["word": cut(words)])
    case .openQuote(let words): text(.settingsOpenQuote, ["word": cut(words)])
    case .unknownSection(let name): text(.settingsNoSection, ["name": cut(name)])
    case .unknownSetting(let name, _): text(.settingsUnknown, ["name": cut(name)])
    case .badValue(let value, let setting, let allowed, _):
      text(.settingsBadValue, ["value": cut(value), "name": setting, "allowed": words(allowed)])
    case .missingValue(let setting, let allowed):
      text(.settingsNoValue, ["name": setting, "allowed": words(allowed)])
    case .saidBefore(let name, let line): text(.settingsTwice, ["name": name, "line": number(line)])
    case .unknownAction(let name, _): text(.settingsNoAction, ["name": cut(name)])
    case .unknownKey(let name, _): text(.settingsNoKey, ["key": cut(name)])
    case .missingKeys(let action): text(.settingsNoKeys, ["name": action])
    case .fixedKey(let key, let action): text(.settingsFixedKey, ["key": key, "action": action.id])
    case .takenKey(let key, let action, let line):
      text(.settingsTakenKey, ["key": key, "action": action.id, "line": number(line)])
    case .leavesNoKey(let action, let key): text(.settingsLeavesNoKey, ["key": key, "action": action.id])
    }
  }

  /// A word of the file as it fits into a sentence.
  private func cut(_ word: String) -> String { word.count > 40 ? word.prefix(39) + "…" : word }

  private func words(_ allowed: [String]) -> String {
    allowed.isEmpty ? self[.settingsAnyValue] : allowed.joined(separator: self[.comma] + " ")
  }

  private func hexadecimal(_ code: UInt32) -> String {
    (code < 0x10 ? "0" : "") + String(code, radix: 16, uppercase: true)
  }

  /// Where the value of a setting comes from, for the eye: a name keeps its dashes before it in an Arabic row.
  package func shownWords(_ source: SettingsInForce.Source, file: String) -> String {
    let words = words(source, file: file)
    switch source {
    case .option, .variable, .file: return path(words)
    case .standard, .left, .now: return words
    }
  }

  /// Where the value of a setting comes from. `file` is how the file is called.
  package func words(_ source: SettingsInForce.Source, file: String) -> String {
    switch source {
    case .option(let name), .variable(let name): name
    case .file(let line): "\(file):\(line)"
    case .standard(let variable): variable.map { text(.settingUsualBy, ["name": $0]) } ?? self[.settingUsual]
    case .left: self[.settingLeft]
    case .now: self[.settingNow]
    }
  }
}

extension SettingsFault.Problem {
  /// The name that was most likely meant.
  fileprivate var nearest: String? {
    switch self {
    case .unknownSetting(_, let nearest), .badValue(_, _, _, let nearest), .unknownAction(_, let nearest),
      .unknownKey(_, let nearest):
      nearest
    default: nil
    }
  }
}
