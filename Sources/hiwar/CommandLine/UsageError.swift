import Browser
import DialogueRecord

/// What is wrong with the words of a command line.
enum UsageError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case optionNotHere(String)
  case missingValue(option: String, allowed: ValueKind)
  case badValue(String, option: String, allowed: ValueKind)
  case unexpectedValue(option: String)
  case missingArgument(command: String, ValueKind)
  case unexpectedArgument(String)
  case badKey(String)
  case badYear(String)
  case onlyWithCSV
  /// Two options of which only one can be meant.
  case notTogether(String, String)
  /// A query that only says where to look.
  case noWords
  case unknownTheme(String, near: [Theme], all: [Theme])
}

extension UsageError {
  /// What was wrong, what was meant, and where to read on.
  func words(_ interface: Interface) -> String {
    let (problem, nearest): (String, String?) =
      switch self {
      case .unknownCommand(let word, let nearest): (interface.text(.unknownCommand, ["word": word]), nearest)
      case .unknownOption(let word, let nearest): (interface.text(.unknownOption, ["word": word]), nearest)
      case .optionNotHere(let word): (interface.text(.optionNotHere, ["word": word]), nil)
      case .missingValue(let option, let allowed):
        (interface.text(.missingValue, ["word": option, "allowed": allowed.words(interface)]), nil)
      case .badValue(let value, let option, let allowed):
        (
          interface.text(.badValue, ["value": value, "word": option, "allowed": allowed.words(interface)]),
          allowed.nearest(to: value)
        )
      case .unexpectedValue(let option): (interface.text(.unexpectedValue, ["word": option]), nil)
      case .missingArgument(let command, let allowed):
        (interface.text(.missingArgument, ["word": command, "allowed": allowed.words(interface)]), nil)
      case .unexpectedArgument(let word): (interface.text(.unexpectedArgument, ["word": word]), nil)
      case .badYear(let word): (interface.text(.badYear, ["value": word]), nil)
      case .onlyWithCSV: (interface[.onlyWithCSV], nil)
      case .notTogether(let first, let second):
        (interface.text(.notTogether, ["first": first, "second": second]), nil)
      case .noWords: ("hiwar: " + interface[.searchWordsWanted], nil)
      case .unknownTheme(let name, let near, let all):
        (
          interface.text(
            .themeUnknown,
            ["name": name, "themes": all.map { interface.name(of: $0) }.joined(separator: interface[.comma] + " ")]),
          near.first.map { interface.name(of: $0) }
        )
      case .badKey(let name): (interface.text(.badKey, ["word": name]), nil)
      }
    return [problem, nearest.map { interface.text(.didYouMean, ["name": $0]) }, interface[.seeHelp]]
      .compactMap { $0 }.joined(separator: " ")
  }
}

extension Interface {
  /// A theme with its code, by either of which it goes.
  fileprivate func name(of theme: Theme) -> String { "\(theme.name[language]) (\(theme.code))" }
}
