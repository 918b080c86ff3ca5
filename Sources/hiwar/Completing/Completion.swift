import Browser
import DialogueRecord

/// What can stand for the last of some words of a command line.
struct Completion {
  /// A word with what it means, as far as that is known.
  struct Candidate: Equatable {
    var word: String
    var meaning = ""
  }

  /// What there is to choose from.
  enum Answer: Equatable {
    case words([Candidate])
    /// The shell knows its folders and files.
    case files
  }

  /// Where ids come from; nil where no record can be read.
  let record: Record?
  /// The words for what something means.
  let catalogue: Catalogue

  /// The answer to the words behind the name of the program, of which the last, perhaps empty, is the one that is typed.
  func answer(to words: [String]) -> Answer {
    let words = Completion.withoutSigns(words)
    let typed = words.last ?? ""
    let before = Before(words.dropLast())
    let row = CommandTable.row(before.plain.first) ?? CommandTable.row(nil)
    let known = Options.everywhere + (row?.options ?? [])
    if let name = before.open, let kind = known.first(where: { $0.name == name || $0.short == name })?.value {
      return answer(kind, typed)
    }
    if !before.isEnded, typed.hasPrefix("-") { return option(typed, known) }
    guard let row, !before.plain.isEmpty else {
      let places = typed.isEmpty ? [] : candidates(.place)
      return .words(Completion.beginning(typed, commands + places))
    }
    let count = before.plain.count - (row.name.isEmpty ? 0 : 1)
    switch row.operands {
    case .none: return .words([])
    case .one(let kind), .optional(let kind): return count == 0 ? answer(kind, typed) : .words([])
    case .several(let kind), .any(let kind), .text(let kind): return answer(kind, typed)
    }
  }

  /// An option, or the value that is attached to one.
  private func option(_ typed: String, _ known: [OptionRow]) -> Answer {
    guard let sign = typed.firstIndex(of: "=") else {
      return .words(Completion.beginning(typed, known.map { Candidate(word: $0.name, meaning: catalogue[$0.meaning]) }))
    }
    let name = typed[..<sign]
    guard let kind = known.first(where: { $0.name == name })?.value else { return .words([]) }
    guard case .words(let values) = answer(kind, String(typed[typed.index(after: sign)...])) else { return .files }
    return .words(values.map { Candidate(word: "\(name)=\($0.word)", meaning: $0.meaning) })
  }

  private func answer(_ kind: ValueKind, _ typed: String) -> Answer {
    switch kind {
    case .folder, .file: .files
    case .years: .words(years(typed))
    default: .words(Completion.beginning(typed, candidates(kind)))
    }
  }

  /// Bash takes an equals sign for a word of its own.
  private static func withoutSigns(_ words: [String]) -> [String] {
    var joined: [String] = []
    for (index, word) in words.enumerated() {
      guard word == "=", joined.last?.hasPrefix("--") == true else {
        joined.append(word)
        continue
      }
      if index == words.count - 1 { joined.append("") }
    }
    return joined
  }

  private static func beginning(_ typed: String, _ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { $0.word.hasPrefix(typed) }
  }

  /// The words before the one that is typed.
  private struct Before {
    /// Those that are neither options nor values of options.
    var plain: [String] = []
    /// The option whose value comes next.
    var open: String?
    /// Whether no options come any more.
    var isEnded = false

    init(_ words: ArraySlice<String>) {
      for word in words {
        if open != nil {
          open = nil
        } else if isEnded || !word.hasPrefix("-") || word.count == 1 {
          plain.append(word)
        } else if word == "--" {
          isEnded = true
        } else if Options.row(word)?.value != nil {
          open = word
        }
      }
    }
  }
}

extension Completion {
  private var commands: [Candidate] {
    CommandTable.rows.filter { !$0.name.isEmpty }.map { Candidate(word: $0.name, meaning: catalogue[$0.meaning]) }
  }

  private func candidates(_ kind: ValueKind) -> [Candidate] {
    guard let record else { return kind.words.map { Candidate(word: $0) } }
    switch kind {
    case .theme: return record.themes.map { named($0.code, $0.name) }
    case .lineage: return record.lineages.map { named($0.id, $0.name) }
    case .id: return record.ids.map { id in Candidate(word: id, meaning: record.thing(id).map(name) ?? "") }
    case .place: return years("") + candidates(.id).filter { Int($0.word) == nil }
    default: return kind.words.map { Candidate(word: $0) }
    }
  }

  /// Years with a session, and spans where one is begun.
  private func years(_ typed: String) -> [Candidate] {
    let sessions = record?.sessions ?? []
    let words = sessions.map { Candidate(word: String($0.year), meaning: name(.session($0))) }
    guard let dots = typed.firstRange(of: "..") else { return Completion.beginning(typed, words) }
    let first = typed[..<dots.lowerBound]
    let later = words.filter { $0.word > first }.map { Candidate(word: "\(first)..\($0.word)", meaning: $0.meaning) }
    return Completion.beginning(typed, later)
  }

  private func named(_ word: String, _ name: Bilingual?) -> Candidate {
    Candidate(word: word, meaning: name?[catalogue.language] ?? "")
  }

  /// What something is called in the language of the interface; passages have no name.
  private func name(_ thing: Thing) -> String { names(of: thing)?[catalogue.language] ?? "" }

  private func names(of thing: Thing) -> Bilingual? {
    switch thing {
    case .session(let session): return session.fact(.place)?.text
    case .organization(let organization): return organization.name
    case .group(let group): return group.name
    case .theme(let theme): return theme.name
    case .term(let term): return term.text
    case .lineage(let lineage): return lineage.name
    case .reference(let reference): return reference.title
    case .gap, .section, .passage, .emendation: return nil
    }
  }
}

extension ValueKind {
  /// The words of which it is one.
  fileprivate var words: [String] {
    if case .oneOf(let words) = self { words } else { [] }
  }
}
