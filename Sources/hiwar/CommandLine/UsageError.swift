import Browser
import DialogueRecord

/// What is wrong with the words of a command line.
enum UsageError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  /// Words that are neither a command nor an id.
  case unknownWords(String, nearest: String?)
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
  /// Two years with a session are needed; these are there.
  case twoSessionsWanted([Int])
  /// A year with a session is needed; these are there.
  case sessionWanted([Int])
  /// Two options of which only one can be meant.
  case notTogether(String, String)
  /// A query that only says where to look.
  case noWords
  case unknownTheme(String, near: [Theme], all: [Theme])
}

extension UsageError {
  /// What was wrong, what was meant, and where to read on.
  func words(_ catalogue: Catalogue) -> String {
    let (problem, nearest): (String, String?) =
      switch self {
      case .unknownCommand(let word, let nearest):
        (catalogue.text(.unknownCommand, ["word": catalogue.quote(word)]), nearest)
      case .unknownWords(let words, let nearest):
        (catalogue.text(.unknownWords, ["words": catalogue.quote(words)]), nearest)
      case .unknownOption(let word, let nearest):
        (catalogue.text(.unknownOption, ["word": catalogue.quote(word)]), nearest)
      case .optionNotHere(let word): (catalogue.text(.optionNotHere, ["word": catalogue.quote(word)]), nil)
      case .missingValue(let option, let allowed):
        (catalogue.text(.missingValue, ["word": catalogue.quote(option), "allowed": allowed.words(catalogue)]), nil)
      case .badValue(let value, let option, let allowed):
        (
          catalogue.text(
            .badValue,
            ["value": catalogue.quote(value), "word": catalogue.quote(option), "allowed": allowed.words(catalogue)]),
          allowed.nearest(to: value)
        )
      case .unexpectedValue(let option): (catalogue.text(.unexpectedValue, ["word": catalogue.quote(option)]), nil)
      case .missingArgument(let command, let allowed):
        (catalogue.text(.missingArgument, ["word": command, "allowed": allowed.words(catalogue)]), nil)
      case .unexpectedArgument(let word): (catalogue.text(.unexpectedArgument, ["word": catalogue.quote(word)]), nil)
      case .badYear(let word): (catalogue.text(.badYear, ["value": catalogue.quote(word)]), nil)
      case .sessionWanted(let known):
        (catalogue.text(.sessionWanted, ["years": catalogue.list(of: known)]), nil)
      case .twoSessionsWanted(let known):
        (catalogue.text(.twoSessionsWanted, ["years": catalogue.list(of: known)]), nil)
      case .onlyWithCSV: (catalogue[.onlyWithCSV], nil)
      case .notTogether(let first, let second):
        (catalogue.text(.notTogether, ["first": first, "second": second]), nil)
      case .noWords: ("hiwar: " + catalogue[.searchWordsWanted], nil)
      case .unknownTheme(let name, let near, let all):
        (
          catalogue.text(
            .themeUnknown,
            [
              "name": catalogue.quote(name),
              "themes": all.map { catalogue.name(of: $0) }.joined(separator: catalogue[.comma] + " "),
            ]),
          near.first.map { catalogue.name(of: $0) }
        )
      case .badKey(let name): (catalogue.text(.badKey, ["word": catalogue.quote(name)]), nil)
      }
    return [problem, nearest.map { catalogue.text(.didYouMean, ["name": $0]) }, catalogue[.seeHelp]]
      .compactMap { $0 }.joined(separator: " ")
  }
}

extension Catalogue {
  /// A theme with its code, by either of which it goes.
  fileprivate func name(of theme: Theme) -> String { "\(theme.name[language]) (\(theme.code))" }
}
