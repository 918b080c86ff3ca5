import Desk
import Screen

/// What is wrong with the user's file of settings: with a line, or with all of it.
package struct SettingsFault: Error, Sendable, Hashable {
  /// The number of the line; nil where the file cannot be used at all.
  package var line: Int?
  package var problem: Problem

  /// The kinds.
  package enum Problem: Sendable, Hashable {
    /// The file cannot be read, by the system's word or ours.
    case unreadable(reason: String)
    case notUTF8
    /// A control stands in it, by its number.
    case control(UInt32)
    case notASetting(String)
    case openQuote(String)
    case unknownSection(String)
    case unknownSetting(String, nearest: String?)
    case badValue(String, setting: String, allowed: [String], nearest: String?)
    case missingValue(String, allowed: [String])
    /// It has been said in an earlier line already.
    case saidBefore(String, line: Int)
    case unknownAction(String, nearest: String?)
    case unknownKey(String, nearest: String?)
    case missingKeys(String)
    /// The key does one thing always.
    case fixedKey(String, Action)
    /// An earlier line has given the key to another action.
    case takenKey(String, Action, line: Int)
    /// An action has lost its last key.
    case leavesNoKey(Action, key: String)
  }

  /// A fault of a line, or of the whole file.
  package init(_ line: Int?, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension KeyBindings.Clash {
  /// The clash as a fault of a line.
  var problem: SettingsFault.Problem {
    switch self {
    case .fixed(let key, let action): .fixedKey(key.title, action)
    case .taken(let key, let action, let line): .takenKey(key.title, action, line: line)
    case .leaves(let action, let key): .leavesNoKey(action, key: key.title)
    }
  }
}
