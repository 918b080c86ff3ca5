import DialogueRecord

/// Writes things of a record as JSON. Every thing with an id has it under `id`, its kind under `kind`, and its texts in logical
/// order under `ar` and `en`, of which only the wanted languages are there.
package struct RecordJSON: Sendable {
  /// The record.
  package let record: Record
  let languages: Set<Language>

  /// A writer for some languages of a record.
  package init(_ record: Record, languages: Set<Language> = Set(Language.allCases)) {
    self.record = record
    self.languages = languages
  }

  // MARK: Shapes that recur

  func fields(_ text: Bilingual) -> [JSON.Field] {
    Language.allCases.filter(languages.contains).map { JSON.Field($0.rawValue, .string(text[$0])) }
  }

  /// A text by itself.
  package func json(_ text: Bilingual) -> JSON { .object(fields(text)) }

  func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  func json(_ from: Provenance) -> JSON {
    var fields = [JSON.Field("ground", .string(from.ground.rawValue))]
    if let document = from.document { fields.append(.init("document", .string(document))) }
    if !from.lines.isEmpty { fields.append(.init("lines", .array(from.lines.map(JSON.int)))) }
    if !from.references.isEmpty { fields.append(.init("references", strings(from.references))) }
    if let confidence = from.confidence { fields.append(.init("confidence", .string(confidence.rawValue))) }
    if let reason = from.reason { fields.append(.init("reason", json(reason))) }
    return .object(fields)
  }

  func json(_ fact: Fact) -> JSON {
    .object([.init("kind", .string(fact.kind.rawValue))] + fields(fact.text) + [.init("from", json(fact.from))])
  }

  func json(_ facts: [Fact]) -> JSON { .array(facts.map(json)) }

  func json(_ heading: Heading) -> JSON {
    .object(fields(heading.text) + (heading.line.map { [.init("line", .int($0))] } ?? []))
  }

  /// An object with what goes with every answer, where it has not got it.
  package func withNotices(_ json: JSON) -> JSON {
    guard case .object(let fields) = json else { return json }
    return .object(fields + notices.filter { notice in !fields.contains { $0.name == notice.name } })
  }

  /// What goes with every answer: whose the English is, and that an extract is an extract.
  package var notices: [JSON.Field] {
    var notices = [JSON.Field("caution", json(record.extractCaution))]
    if languages.contains(.english) { notices.append(.init("translation", json(record.translationNotice))) }
    return notices
  }
}
