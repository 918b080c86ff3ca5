import BidiText
import Browser
import DialogueRecord
import Glibc
import System
import Terminal

/// How the program ends.
enum ExitCode: Int32, CaseIterable {
  case done = 0
  case nothingFound = 1
  case wrongUsage = 2
  case unusablePack = 3
  case noTerminal = 4
  /// EX_IOERR of sysexits.h: the output could not be written.
  case outputFailed = 74
}

extension ExitCode {
  /// What it means.
  var phrase: Phrase {
    switch self {
    case .done: .exitDone
    case .nothingFound: .exitNothingFound
    case .wrongUsage: .exitWrongUsage
    case .unusablePack: .exitUnusablePack
    case .noTerminal: .exitNoTerminal
    case .outputFailed: .exitOutputFailed
    }
  }
}

/// Why the program cannot do what it was asked.
enum Failure: Error {
  case usage(UsageError)
  case nothingFound(id: String, nearest: String?)
  case yearsUnknown([Int], known: [Int])
  case noPack(lookedIn: [String])
  /// What was named as a pack is no folder.
  case noSuchPack(String)
  case packRefused(path: String, FileFaults)
  /// The pack is refused, which the output has said already.
  case faultsListed
  case terminal(TerminalError)
  /// A document that the pack does not hold whole, and those that it holds.
  case noSource(String?, held: [String])
  /// Nothing was found.
  case foundNothing
  /// Nothing was found, which the output has said already.
  case nothingListed
  case writeFailed(String)
  /// A file that was asked for is there already, and another name is free, as far as one was found.
  case fileIsThere(String, free: String?)
  /// Why a file that was asked for is not there.
  case notSaved(String, reason: String)
  /// A file of the user's is not read or not written.
  case fileRefused(String, UserFile.Refusal)
  /// A mark is to be taken away that is not there.
  case notMarked(id: String, nearest: String?)
  /// No mark has one of these tags.
  case noSuchTag([String], known: [String])
  /// A file holds no mark.
  case noMarksIn(String)
  /// No mark is there, or none with the tags that are asked for.
  case nothingMarked
  /// Something is wrong with the user's settings, which was asked for.
  case settingsWrong(file: String, [SettingsFault])
  case installing(Installer.Refusal)
  case answerNotKept(order: TextOrder, file: String, reason: String)

  /// No more faults of a pack are told at once.
  private static let mostFaults = 500

  var exitCode: ExitCode {
    switch self {
    case .usage, .settingsWrong: .wrongUsage
    case .nothingFound, .foundNothing, .nothingListed, .notMarked, .nothingMarked, .noSuchTag, .noMarksIn,
      .yearsUnknown, .noSource, .installing(.nothingThere):
      .nothingFound
    case .noPack, .noSuchPack, .packRefused, .faultsListed: .unusablePack
    case .terminal: .noTerminal
    case .writeFailed, .answerNotKept, .installing, .fileRefused, .fileIsThere, .notSaved: .outputFailed
    }
  }

  /// What is said of it, in the language of the interface.
  func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .usage(let error): error.words(catalogue)
    case .nothingFound(let id, let nearest):
      [
        catalogue.text(.nothingFound, ["id": catalogue.quote(id)]),
        nearest.map { catalogue.text(.didYouMean, ["name": $0]) },
      ]
      .compactMap { $0 }.joined(separator: " ")
    case .yearsUnknown(let years, let known):
      catalogue.text(.yearsUnknown, ["years": catalogue.list(of: years), "known": catalogue.list(of: known)])
    case .noPack(let places): catalogue.text(.packNotFound, ["places": places.joined(separator: ", ")])
    case .noSuchPack(let path): catalogue.text(.packNoFolder, ["pack": catalogue.quote(path)])
    case .packRefused(let path, let refusal):
      ([catalogue.count(.packRefused, refusal.faults.count, ["pack": catalogue.quote(path)])]
        + refusal.faults.prefix(Failure.mostFaults).map { catalogue.words($0) }
        + (refusal.faults.count > Failure.mostFaults
          ? [catalogue.count(.packFaultsMore, refusal.faults.count - Failure.mostFaults)] : []))
        .joined(separator: "\n")
    case .terminal(.noTerminal): catalogue[.noTerminal]
    case .terminal(.unknownType(let type)): catalogue.text(.unknownTerminal, ["type": type])
    case .terminal(.tooDumb(let type)): catalogue.text(.dumbTerminal, ["type": type])
    case .fileRefused(let file, let refusal):
      catalogue.text(.fileRefused, ["file": file, "reason": refusal.words(catalogue)])
    case .notMarked(let id, let nearest):
      [
        catalogue.text(.notMarked, ["id": catalogue.quote(id)]),
        nearest.map { catalogue.text(.didYouMean, ["name": $0]) },
      ]
      .compactMap { $0 }.joined(separator: " ")
    case .nothingMarked: catalogue[.noMarks]
    case .noSuchTag(let tags, let known):
      catalogue.text(
        .noSuchTag, ["tags": catalogue.list(of: tags), "known": known.isEmpty ? "–" : catalogue.list(of: known)])
    case .noMarksIn(let file): catalogue.text(.noMarksIn, ["file": file])
    case .settingsWrong(let file, let faults):
      faults.map { catalogue.words($0, in: file) }.joined(separator: "\n")
    case .foundNothing: catalogue[.foundNothing]
    case .faultsListed, .nothingListed: ""
    case .noSource(let id, let held):
      catalogue.text(
        held.isEmpty ? .noSource : .noSuchSource, ["id": id ?? "", "held": held.joined(separator: ", ")])
    case .answerNotKept(let order, let file, let reason):
      catalogue.text(.cardNotKept, ["order": order.rawValue, "file": file, "reason": reason])
    case .fileIsThere(let name, let free?): catalogue.text(.reportThereOtherName, ["name": name, "free": free])
    case .fileIsThere(let name, nil): catalogue.text(.reportThere, ["name": name])
    case .notSaved(let name, let reason): catalogue.text(.reportNotSaved, ["name": name, "reason": reason])
    case .installing(let refusal): refusal.words(catalogue)
    case .writeFailed(let reason): catalogue.text(.writeFailed, ["reason": reason])
    }
  }
}

extension Installer.Refusal {
  /// Why nothing was installed or taken away, and the way out.
  func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .notOurs(let files): catalogue.text(.installNotOurs, ["files": "\n" + files.joined(separator: "\n")])
    case .nothingThere(let file): catalogue.text(.installNothing, ["file": file])
    case .damaged(let file, let line): catalogue.text(.installDamaged, ["file": file, "line": catalogue.number(line)])
    case .file(let file, let reason):
      catalogue.text(.installRefused, ["file": file, "reason": reason.words(catalogue)])
    case .unreadable(let file, let refusal):
      catalogue.text(.fileRefused, ["file": file, "reason": refusal.words(catalogue)])
    }
  }
}

extension UserFile.Refusal {
  /// What is wrong with the file, and the way out.
  func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .isThere: SystemError(EEXIST).reason
    case .isLink: catalogue[.fileIsLink]
    case .leadsNowhere: catalogue[.fileLeadsNowhere]
    case .notUnderstood: catalogue[.fileNotUnderstood]
    case .isFolder: catalogue[.fileIsFolder]
    case .isSpecial: catalogue[.fileIsSpecial]
    case .isTooLarge: catalogue.text(.fileIsTooLarge, ["limit": catalogue.number(UserFile.sizeLimit >> 20)])
    case .noHome: catalogue[.fileHasNoHome]
    case .isHeld: catalogue[.fileIsHeld]
    case .system(let error): error.words(catalogue)
    }
  }
}
