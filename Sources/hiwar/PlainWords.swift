import DialogueRecord

// What is said where the words of the interface cannot be read. It is said in English only, since nothing else is to be had.

extension Failure {
  /// What is said of it without a catalogue.
  var plainWords: String {
    switch self {
    case .noInterface(let places):
      "hiwar: the folder Interface, with the words of the program, was not found. Looked in: "
        + places.joined(separator: ", ") + ". " + Failure.wayOut
    case .interfaceRefused(let folder, let refusal):
      (["hiwar: the words of the program in \(folder) cannot be used. " + Failure.wayOut]
        + refusal.faults.map(\.plainWords)).joined(separator: "\n")
    case .writeFailed(let reason): "hiwar: the output could not be written: \(reason)."
    default: "hiwar: \(self)"
    }
  }

  private static let wayOut = "Put the folder back as it came with the program; until then --version and --help work."
}

extension Fault {
  /// File, line and column, and what is wrong there.
  fileprivate var plainWords: String {
    let place = ([file] + [line, column].compactMap { $0.map { String($0) } }).joined(separator: ":")
    return place + ": " + (path.isEmpty ? "" : path + ": ") + problem.plainWords
  }
}

extension Problem {
  fileprivate var plainWords: String {
    switch self {
    case .missingFile: "the file is missing"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .leavesPack: "the file leads out of the folder"
    case .notUTF8: "not UTF-8"
    case .notJSON(let expected): "not JSON; expected \(expected.plainWords)"
    case .missingField(let name): "“\(name)” is missing"
    case .unknownField(let name, _): "there is no “\(name)”"
    default: "\(self)"
    }
  }
}

extension JSONExpectation {
  /// `commaOrBrace` as words.
  fileprivate var plainWords: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
  }
}
