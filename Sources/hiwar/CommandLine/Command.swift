import Browser

/// What the user asked for, with what it is about.
enum Command: Equatable, Sendable {
  case browse
  /// The browser, at what some words name.
  case open([String])
  case list(Listing)
  case show(String)
  case cite([String])
  case compare([ClosedRange<Int>])
  case lines(String?)
  case mark(String)
  case unmark(String)
  case marks
  case dossier
  case search(String)
  case concordance(String)
  case trend([String])
  case renderings(String)
  /// A page that puts together what stands apart.
  case insight(Insight)
  /// A reference with what rests on it.
  case reference(String)
  /// What changed between two sessions, from each to the next where none is named.
  case changes([ClosedRange<Int>])
  /// The reading paths, or one of them.
  case paths(String?)
  /// The words by which sessions differ from the others, all sessions where none is named.
  case keywords([ClosedRange<Int>])
  /// The whole record, or some years of it, as one page.
  case report([ClosedRange<Int>])
  /// A document to the byte, by its id; the main one where none is named.
  case source(String?)
  case check(String?)
  case screen
  case keys
  case config
  case bidiTest
  case install, uninstall
  case manual
  case completion(Shell)
  /// What can stand for the last of some words.
  case complete([String])
  case diagnose
  /// Help, or that of the command of a name.
  case help(String?)
  case version
}

extension Command {
  /// Whether it shows the browser.
  var isOfBrowser: Bool {
    switch self {
    case .browse, .open: true
    default: false
    }
  }
}

/// The lists that have a command of their own.
enum Listing: String, CaseIterable, Sendable {
  case sessions, members, groups, themes, glossary
}

/// What stands behind the name of a command.
enum Operands: Equatable, Sendable {
  case none
  case one(ValueKind)
  case optional(ValueKind)
  /// One at least.
  case several(ValueKind)
  case any(ValueKind)
  /// All the words, which are one text.
  case text(ValueKind)

  /// As they are typed: `[YEAR ...]`; empty for none.
  var synopsis: String {
    switch self {
    case .none: ""
    case .one(let kind), .text(let kind): kind.placeholder
    case .optional(let kind): "[\(kind.placeholder)]"
    case .several(let kind): "\(kind.placeholder) ..."
    case .any(let kind): "[\(kind.placeholder) ...]"
    }
  }

  /// Whether they are words to look for, of which one with a dash is what must not be found.
  var isQuery: Bool {
    switch self {
    case .text(.query), .text(.word), .several(.word): true
    default: false
    }
  }

  /// Throws where there are too few or too many words behind a command.
  func check(_ words: [String], of command: String) throws(UsageError) {
    switch self {
    case .one(let kind), .several(let kind), .text(let kind):
      if words.isEmpty { throw .missingArgument(command: command, kind) }
    case .none, .optional, .any: break
    }
    switch self {
    case .none: if let first = words.first { throw .unexpectedArgument(first) }
    case .one, .optional: if words.count > 1 { throw .unexpectedArgument(words[1]) }
    case .several, .any, .text: break
    }
  }
}

/// A row of the table of commands: everything that parsing, help, completion and the manual have to know of it.
struct CommandRow: Sendable {
  /// Its name; empty for the browser, which is what the program is without a command.
  let name: String
  let operands: Operands
  /// What it does.
  let meaning: Phrase
  /// What its own help says beside that; nil where there is nothing more to say.
  let details: Phrase?
  /// The options that it reads, beside those that are taken everywhere.
  let options: [OptionRow]
  /// The command for operands that were counted.
  let command: @Sendable ([String]) throws(UsageError) -> Command

  /// A row; the command depends on the operands.
  init(
    _ name: String, _ meaning: Phrase, _ operands: Operands = .none, _ options: [OptionRow] = [],
    details: Phrase? = nil, command: @escaping @Sendable ([String]) throws(UsageError) -> Command
  ) {
    self.name = name
    self.operands = operands
    self.meaning = meaning
    self.details = details
    self.options = options
    self.command = command
  }

  /// What one calls it: the browser goes by the name of the program.
  var title: String { name.isEmpty ? "hiwar" : name }

  /// As it is typed: `hiwar show ID`.
  var synopsis: String { ["hiwar", name, operands.synopsis].filter { !$0.isEmpty }.joined(separator: " ") }
}
