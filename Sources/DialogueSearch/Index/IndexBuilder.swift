import DialogueRecord
import Lexis

/// Takes up a record document by document.
struct IndexBuilder {
  private(set) var documents = Documents()
  private(set) var surfaces = ByteTable()
  /// The words of all texts, text by text, the Arabic before the English.
  private(set) var words: [UInt32] = []
  private(set) var starts: [UInt32] = [0]
  /// Pairs of a theme, by its place in the record, and a document.
  private(set) var themes: [(list: UInt32, value: UInt32)] = []
  private let themeNumbers: [String: UInt32]

  init(themes: [Theme]) {
    themeNumbers = Dictionary(
      themes.enumerated().map { ($1.code, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes up a record. `progress` is told how far it is, from 0 to 1; where it answers false the rest is left, and so is this.
  mutating func take(_ record: Record, progress: (Double) -> Bool) -> Bool {
    let points = record.sessions.reduce(0) { $0 + $1.statement.points.count }
    documents.reserve(points)
    for session in record.sessions {
      for point in session.statement.points {
        take(point, .statements, year: session.year)
        guard documents.count % 4096 != 0 || progress(Double(documents.count) / Double(points)) else { return false }
      }
    }
    for section in record.preamble { section.paragraphs.forEach { take($0, .about, year: nil) } }
    record.sessions.forEach { take($0) }
    record.organizations.forEach { take($0) }
    record.groups.forEach { take($0) }
    record.terms.forEach { take($0) }
    for session in record.sessions {
      session.statement.points.forEach { takeNotes(of: $0, year: session.year) }
    }
    for section in record.preamble { section.paragraphs.forEach { takeNotes(of: $0, year: nil) } }
    return progress(1)
  }

  private mutating func begin(_ kind: HitKind, _ id: String, place: String? = nil, year: Int? = nil) {
    documents.begin(kind, id: id, place: place ?? id, year: year)
  }

  private mutating func add(_ part: TextPart, _ text: Bilingual) {
    documents.add(part, text)
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
    takeThemes(of: passage)
  }

  private mutating func takeThemes(of passage: Passage) {
    let document = UInt32(documents.count - 1)
    for code in passage.core { if let theme = themeNumbers[code] { themes.append((theme, document)) } }
    for code in passage.mention { if let theme = themeNumbers[code] { themes.append((theme, document)) } }
  }

  /// A note has the year and the themes of its passage.
  private mutating func takeNotes(of passage: Passage, year: Int?) {
    for (index, note) in passage.notes.enumerated() {
      begin(.notes, "\(passage.id)/\(index + 1)", place: passage.id, year: year)
      add(.text, note)
      takeThemes(of: passage)
    }
  }

  private mutating func take(_ session: Session) {
    begin(.sessions, session.id, year: session.year)
    add(.heading, session.statement.heading.text)
    for fact in session.facts { add(.fact(fact.kind), fact.text) }
  }

  private mutating func take(_ organization: Organization) {
    begin(.members, organization.id)
    add(.acronym, organization.acronym)
    add(.name, organization.name)
    for fact in organization.facts { add(.fact(fact.kind), fact.text) }
    for spelling in organization.spellings { add(.spelling, Bilingual(ar: spelling, en: spelling)) }
  }

  private mutating func take(_ group: WorkingGroup) {
    begin(.groups, group.id, year: group.year)
    add(.name, group.name)
    for fact in group.facts { add(.fact(fact.kind), fact.text) }
  }

  private mutating func take(_ term: Term) {
    begin(.glossary, term.id)
    add(.term, term.text)
    if let note = term.note { add(.note, note) }
  }
}
