import BidiText
import Browser
import DialogueRecord
import Terminal

/// How the program ends.
enum ExitCode: Int32 {
  case done = 0
  case nothingFound = 1
  case wrongUsage = 2
  case unusablePack = 3
  case noTerminal = 4
  /// EX_IOERR of sysexits.h: the output could not be written.
  case outputFailed = 74
}

/// Why the program cannot do what it was asked.
enum Failure: Error {
  case usage(UsageError)
  case nothingFound(id: String, nearest: String?)
  case yearsUnknown([Int], known: [Int])
  case noPack(lookedIn: [String])
  case packRefused(path: String, PackFaults)
  /// The pack is refused, which the output has said already.
  case faultsListed
  case terminal(TerminalError)
  case noSource
  /// Nothing was found, which the output has said already.
  case foundNothing
  case writeFailed(String)
  case answerNotKept(order: TextOrder, file: String, reason: String)

  var exitCode: ExitCode {
    switch self {
    case .usage: .wrongUsage
    case .nothingFound, .foundNothing, .yearsUnknown, .noSource: .nothingFound
    case .noPack, .packRefused, .faultsListed: .unusablePack
    case .terminal: .noTerminal
    case .writeFailed, .answerNotKept: .outputFailed
    }
  }

  /// What is said of it, in the language of the interface.
  func words(_ interface: Interface) -> String {
    switch self {
    case .usage(let error): error.words(interface)
    case .nothingFound(let id, let nearest):
      [interface.text(.nothingFound, ["id": id]), nearest.map { interface.text(.didYouMean, ["name": $0]) }]
        .compactMap { $0 }.joined(separator: " ")
    case .yearsUnknown(let years, let known):
      interface.text(.yearsUnknown, ["years": interface.list(years), "known": interface.list(known)])
    case .noPack(let places): interface.text(.packNotFound, ["places": places.joined(separator: ", ")])
    case .packRefused(let path, let refusal):
      ([interface.count(.packRefused, refusal.faults.count, ["pack": path])]
        + refusal.faults.map { interface.words($0) }).joined(separator: "\n")
    case .terminal(.noTerminal): interface[.noTerminal]
    case .terminal(.unknownType(let type)): interface.text(.unknownTerminal, ["type": type])
    case .terminal(.tooDumb(let type)): interface.text(.dumbTerminal, ["type": type])
    case .foundNothing: interface[.foundNothing]
    case .faultsListed: ""
    case .noSource: interface[.noSource]
    case .answerNotKept(let order, let file, let reason):
      interface.text(.cardNotKept, ["order": order.rawValue, "file": file, "reason": reason])
    case .writeFailed(let reason): interface.text(.writeFailed, ["reason": reason])
    }
  }
}

extension Interface {
  /// A theme with its code, by either of which it goes.
  fileprivate func name(of theme: Theme) -> String { "\(theme.name[language]) (\(theme.code))" }

  /// Years one after the other.
  fileprivate func list(_ years: [Int]) -> String { years.map(number).joined(separator: self[.comma] + " ") }
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

extension UsageError.Expected {
  func words(_ interface: Interface) -> String {
    switch self {
    case .oneOf(let words): words.joined(separator: ", ")
    case .text: interface[.anyText]
    case .id: interface[.anID]
    case .folder: interface[.aFolder]
    case .size: interface[.aSize]
    case .count: interface[.aCount]
    case .years: interface[.someYears]
    }
  }

  func nearest(to word: String) -> String? {
    guard case .oneOf(let words) = self else { return nil }
    return nearestName(to: word, among: words)
  }
}
