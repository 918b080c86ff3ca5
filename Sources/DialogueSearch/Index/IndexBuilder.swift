import DialogueRecord
import Lexis

/// Takes up a record item by item.
struct IndexBuilder {
  private(set) var items = IndexedItems()
  private(set) var surfaces = ByteTable()
  /// The words of all texts, text by text, the Arabic before the English.
  private(set) var words: [UInt32] = []
  private(set) var starts: [UInt32] = [0]
  /// Pairs of a theme, by its place in the record, and an item.
  private(set) var themes: [(list: UInt32, value: UInt32)] = []
  private let themeNumbers: [String: UInt32]

  init(themes: [Theme]) {
    themeNumbers = Dictionary(
      themes.enumerated().map { ($1.code, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes up a record. `progress` is told how far it is, from 0 to 1; where it answers false the rest is left, and so is this.
  mutating func take(_ record: Record, progress: (Double) -> Bool) -> Bool {
    let points = record.sessions.reduce(0) { $0 + $1.statement.points.count }
    items.reserve(points)
    for session in record.sessions {
      for point in session.statement.points {
        take(point, .statements, year: session.year)
        guard items.count % 4096 != 0 || progress(Double(items.count) / Double(points)) else { return false }
      }
    }
    for section in record.preamble {
      begin(.about, section.id)
      add(.heading, section.heading.text)
      section.paragraphs.forEach { take($0, .about, year: nil) }
    }
    record.sessions.forEach { take($0, record.organizations) }
    record.organizations.forEach { take($0, record.sessions) }
    record.groups.forEach { take($0) }
    record.terms.forEach { take($0) }
    for session in record.sessions {
      session.statement.points.forEach { takeNotes(of: $0, year: session.year) }
    }
    for section in record.preamble { section.paragraphs.forEach { takeNotes(of: $0, year: nil) } }
    return progress(1)
  }

  private mutating func begin(_ kind: HitKind, _ id: String, target: String? = nil, year: Int? = nil) {
    items.begin(kind, id: id, target: target ?? id, year: year)
  }

  private mutating func add(_ part: TextPart, _ text: Bilingual) {
    items.add(part, text)
    addWords(text.ar)
    addWords(text.en)
  }

  private mutating func addWords(_ text: String) {
    let span = text.utf8Span.span
    var splitter = WordSplitter()
    while let word = splitter.next(in: span) { words.append(surfaces.insert(span, word.bytes)) }
    starts.append(UInt32(words.count))
  }
}

// MARK: - What a record holds

extension IndexBuilder {
  private mutating func take(_ passage: Passage, _ kind: HitKind, year: Int?) {
    begin(kind, passage.id, year: year)
    add(.text, passage.text)
    if passage.source != passage.text.ar { add(.source, Bilingual(ar: passage.source, en: "")) }
    takeThemes(of: passage)
  }

  private mutating func takeThemes(of passage: Passage) {
    let item = UInt32(items.count - 1)
    for code in passage.core { if let theme = themeNumbers[code] { themes.append((theme, item)) } }
    for code in passage.mention { if let theme = themeNumbers[code] { themes.append((theme, item)) } }
  }

  /// A note has the year and the themes of its passage.
  private mutating func takeNotes(of passage: Passage, year: Int?) {
    for (index, note) in passage.notes.enumerated() {
      begin(.notes, "\(passage.id)/\(index + 1)", target: passage.id, year: year)
      add(.text, note)
      takeThemes(of: passage)
    }
  }

  private mutating func take(_ session: Session, _ organizations: [Organization]) {
    begin(.sessions, session.id, year: session.year)
    add(.heading, session.statement.heading.text)
    let present = organizations.filter { organization in
      session.attendance.contains { $0.organization == organization.id }
    }
    take(session.facts, attendance: present.map(\.acronym))
  }

  /// Facts with what they are called, each name once.
  private mutating func take(_ facts: [Fact], attendance: [Bilingual] = []) {
    for fact in facts { add(.fact(fact.kind), fact.text) }
    if !attendance.isEmpty {
      add(
        .fact(.attendance),
        Bilingual(
          ar: attendance.map(\.ar).joined(separator: "، "), en: attendance.map(\.en).joined(separator: ", ")))
    }
    let kinds = Set(facts.map(\.kind) + (attendance.isEmpty ? [] : [.attendance]))
    for kind in FactKind.allCases where kinds.contains(kind) {
      if let names = kind.searchedNames { add(.field(kind), names) }
    }
  }

  private mutating func take(_ organization: Organization, _ sessions: [Session]) {
    begin(.members, organization.id)
    add(.acronym, organization.acronym)
    add(.name, organization.name)
    let years = sessions.filter { $0.attendance.contains { $0.organization == organization.id } }
      .map { Bilingual(ar: String($0.year), en: String($0.year)) }
    take(organization.facts, attendance: years)
    for spelling in organization.spellings { add(.spelling, Bilingual(ar: spelling, en: spelling)) }
  }

  private mutating func take(_ group: WorkingGroup) {
    begin(.groups, group.id, year: group.year)
    add(.name, group.name)
    take(group.facts)
  }

  private mutating func take(_ term: Term) {
    begin(.glossary, term.id)
    add(.term, term.text)
    if let note = term.note { add(.note, note) }
    for name in term.also { add(.spelling, Bilingual(ar: name, en: name)) }
  }
}
