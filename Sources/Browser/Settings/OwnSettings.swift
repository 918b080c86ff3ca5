import Desk
import DialogueRecord
import Screen

/// What the user's file of settings says, as far as it can be understood. A line that is wrong is told, and the rest holds.
package struct OwnSettings: Sendable, Hashable {
  /// A value with the number of its line.
  package struct Value: Sendable, Hashable {
    package var text: String
    package var line: Int
  }

  /// The path of the file, as it is shown.
  package private(set) var file: String
  /// What is settled.
  package private(set) var values: [Setting: Value] = [:]
  /// The keys.
  package private(set) var bindings = KeyBindings.standard
  /// The lines that give actions keys.
  package private(set) var keyLines: [Action: Int] = [:]
  /// What is wrong, in the order of the lines.
  package private(set) var faults: [SettingsFault] = []

  /// No settings of one's own, in a file that is not there or cannot be used.
  package init(file: String = "", fault: SettingsFault? = nil) {
    self.file = file
    faults = fault.map { [$0] } ?? []
  }

  /// What a file says.
  package init(file: String, _ text: SettingsText) {
    self.file = file
    for problem in text.problems {
      switch problem.problem {
      case .notASetting(let words): faults.append(SettingsFault(problem.line, .notASetting(words)))
      case .openQuote(let words): faults.append(SettingsFault(problem.line, .openQuote(words)))
      }
    }
    for section in text.sections where section.name != OwnSettings.keys {
      faults.append(SettingsFault(section.line, .unknownSection(section.name)))
    }
    var own: [KeyBindings.Own] = []
    for entry in text.entries {
      do throws(SettingsFault) {
        switch entry.section {
        case "": try take(entry)
        case OwnSettings.keys: own.append(try keys(entry))
        default: break
        }
      } catch {
        faults.append(error)
      }
    }
    var clashes: [(line: Int, clash: KeyBindings.Clash)] = []
    bindings = KeyBindings(own, clashes: &clashes)
    faults += clashes.map { SettingsFault($0.line, $0.clash.problem) }
    faults = faults.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  /// The section of the keys.
  private static let keys = "keys"
  /// What stands for no key at all.
  private static let noKey = "none"

  private mutating func take(_ entry: SettingsText.Entry) throws(SettingsFault) {
    guard let setting = Setting(rawValue: entry.name.lowercased()) else {
      let nearest = nearestName(to: entry.name, among: Setting.allCases.map(\.rawValue))
      throw SettingsFault(entry.line, .unknownSetting(entry.name, nearest: nearest))
    }
    if let before = values[setting] {
      throw SettingsFault(entry.line, .saidBefore(setting.rawValue, line: before.line))
    }
    let allowed = setting.allowed
    guard !entry.value.isEmpty else {
      throw SettingsFault(entry.line, .missingValue(setting.rawValue, allowed: allowed))
    }
    guard setting.takes(entry.value) else {
      let nearest = nearestName(to: entry.value, among: allowed)
      throw SettingsFault(
        entry.line, .badValue(entry.value, setting: setting.rawValue, allowed: allowed, nearest: nearest))
    }
    values[setting] = Value(text: entry.value, line: entry.line)
  }

  /// The keys of an action; those that are none are told, and the others hold.
  private mutating func keys(_ entry: SettingsText.Entry) throws(SettingsFault) -> KeyBindings.Own {
    guard let action = Action(id: entry.name) else {
      let nearest = nearestName(to: entry.name, among: Action.allCases.map(\.id))
      throw SettingsFault(entry.line, .unknownAction(entry.name, nearest: nearest))
    }
    if let before = keyLines[action] { throw SettingsFault(entry.line, .saidBefore(action.id, line: before)) }
    let names = entry.words.filter { !$0.isEmpty }
    guard !names.isEmpty else { throw SettingsFault(entry.line, .missingKeys(action.id)) }
    let keys = names.map { (name: $0, key: Key(word: $0)) }
    let isNone = names == [OwnSettings.noKey]
    for (name, key) in keys where key == nil && !isNone {
      let nearest = nearestName(to: name, among: Key.titles)
      faults.append(SettingsFault(entry.line, .unknownKey(name, nearest: nearest)))
    }
    let known = keys.compactMap(\.key)
    // Where none of them is a key, those of the table hold.
    guard !known.isEmpty || isNone else { return KeyBindings.Own(action: action, keys: action.keys, line: entry.line) }
    keyLines[action] = entry.line
    return KeyBindings.Own(action: action, keys: known, line: entry.line)
  }
}

extension Setting {
  /// The words that are its values; none where it could be anything.
  package var allowed: [String] {
    guard case .oneOf(let words) = kind else { return [] }
    return words
  }
}
