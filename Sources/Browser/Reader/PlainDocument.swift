import DialogueComparison
import DialogueRecord

/// Writes the reader's documents as plain text in logical order, one paragraph to a line: what the commands print is what the
/// browser shows.
package enum PlainDocument {
  /// The document of whatever an id names.
  package static func text(of thing: Thing, _ record: Record, _ catalogue: Catalogue, _ settings: Settings) -> String {
    var builder = DocumentBuilder(record: record, catalogue: catalogue, settings: settings)
    builder.add(thing)
    return text(of: builder, settings)
  }

  /// What a builder has built.
  static func text(of builder: DocumentBuilder, _ settings: Settings) -> String {
    var lines = builder.blocks.flatMap { text(of: $0, settings) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func text(of block: Block, _ settings: Settings) -> [String] {
    let margin = String(repeating: " ", count: block.indent)
    switch block.content {
    case .blank: return [""]
    case .flow(let spans): return [margin + trimmed(spans.map(\.text).joined())]
    case .paragraph(let text, _, _): return [margin + text]
    case .rule(let title): return ["── \(title)"]
    case .parallel(let text, _, _): return settings.texts.languages.map { margin + text[$0] }
    case .fact(let label, let texts, let source):
      return texts.map { "\(margin)\(label): \($0.text)" } + ["\(margin)  \(trimmed(source.map(\.text).joined()))"]
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension DocumentBuilder {
  /// The document of whatever an id names.
  mutating func add(_ thing: Thing) {
    switch thing {
    case .session(let session): addSession(session)
    case .gap(let gap): addGap(gap)
    case .section(let section):
      addSection(section)
      addTranslationNotice()
    case .passage(let passage):
      addPassage(passage)
      addTranslationNotice()
    case .organization(let organization): addOrganization(organization)
    case .group(let group): addGroup(group)
    case .theme(let theme): addTheme(theme)
    case .term(let term): addTerm(term)
    case .lineage(let lineage): addLineage(lineage)
    case .reference(let reference): addWhole(reference)
    case .emendation(let emendation): addEmendation(emendation)
    }
  }

  private mutating func addLineage(_ lineage: Lineage) {
    add(.parallel(lineage.name, .heading, marks: [:]), Anchor(id: "name"))
    add(.parallel(lineage.summary, .text, marks: [:]), Anchor(id: "summary"))
    addBlank()
    for point in record.points(of: lineage) { addPassage(point) }
    for caution in catalogue.compareWords.cautions(ComparisonCaution(record)) {
      add(.paragraph(caution, catalogue.direction, .caution))
    }
    addTranslationNotice()
  }

  /// A reference is described in the language of the interface.
  mutating func addReference(_ reference: Reference) {
    let text = "□ \(reference.id)  \(words(of: reference))"
    add(.paragraph(text, catalogue.direction, .elsewhere), Anchor(id: reference.id))
  }

  private mutating func addEmendation(_ emendation: Emendation) {
    add(.flow([code("†\(emendation.id)", .emended)]), Anchor(id: "name"))
    add(.parallel(emendation.reason, .text, marks: [:]), Anchor(id: "reason"))
    add(.parallel(emendation.certainty, .dim, marks: [:]), Anchor(id: "certainty"))
    addBlank()
    for passage in record.passages where passage.emendations.contains(where: { $0.id == emendation.id }) {
      addPointLink(passage, "emended")
    }
  }
}
