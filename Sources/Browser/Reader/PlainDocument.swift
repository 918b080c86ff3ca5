import BidiText
import DialogueComparison
import DialogueExport
import DialogueRecord
import Screen

/// A document of the reader as plain text: what the commands print is what the browser shows.
package struct PlainDocument {
  private let content: [Block]
  private let languages: [Language]
  private let base: BaseDirection

  /// What a builder has built.
  init(_ builder: DocumentBuilder) {
    content = builder.blocks
    languages = builder.settings.texts.languages
    base = builder.catalogue.direction
  }

  /// Some rows of a document.
  init(_ blocks: [Block], _ context: Context) {
    content = blocks
    languages = context.settings.texts.languages
    base = context.catalogue.direction
  }

  /// The document of whatever an id names.
  package init(of thing: Thing, _ record: Record, _ catalogue: Catalogue, _ settings: Settings) {
    var builder = DocumentBuilder(record: record, catalogue: catalogue, settings: settings)
    builder.add(thing)
    self.init(builder)
  }

  /// In logical order, one paragraph to a line.
  package var text: String {
    var lines = content.flatMap(lines)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// To be laid out for a terminal.
  package var blocks: [PlainBlock] {
    var blocks = content.indices.flatMap { content.table(at: $0).map { [table($0)] } ?? self.blocks(of: content[$0]) }
    while blocks.last == .blank { blocks.removeLast() }
    return blocks
  }

  private func lines(of block: Block) -> [String] {
    let margin = String(repeating: " ", count: block.indent)
    switch block.content {
    case .blank: return [""]
    case .flow(let spans): return [margin + trimmed(spans.map(\.text).joined())]
    case .paragraph(let text, _, _): return [margin + text]
    case .row(let row): return [row.cells.map(\.words).joined(separator: "\t")]
    case .rule(let title): return ["── \(title)"]
    case .parallel(let text, _, _): return languages.map { margin + text[$0] }
    case .fact(let label, let texts, let source):
      return texts.map { "\(margin)\(label): \($0.text)" } + ["\(margin)  \(trimmed(source.map(\.text).joined()))"]
    }
  }

  private func table(_ rows: [TableRow]) -> PlainBlock {
    .columns(PlainColumns(rows: rows.map { $0.cells.map(words) }))
  }

  /// What a cell says. A number with a sign is no word of a language, and would be turned round by the letters beside it.
  private func words(_ cell: TableRow.Cell) -> String {
    cell.spoken == nil && !cell.words.contains(" ") ? flow([cell.text]) : cell.words
  }

  private func blocks(of block: Block) -> [PlainBlock] {
    let margin = String(repeating: " ", count: block.indent)
    switch block.content {
    case .blank: return [.blank]
    case .flow(let spans): return [.paragraph(flow(spans), prefix: margin)]
    case .paragraph(let text, let direction, _): return [.paragraph(text, prefix: margin, direction.language)]
    // Its table stands where its head does.
    case .row: return []
    case .rule(let title): return [.paragraph("── \(title)")]
    case .parallel(let text, _, _): return languages.map { .paragraph(text[$0], prefix: margin, $0) }
    case .fact(let label, let texts, let source):
      return texts.map { .paragraph($0.text, prefix: "\(margin)\(label): ", $0.language) }
        + [.paragraph(flow(source), prefix: margin + "  ")]
    }
  }

  /// Stretches one after the other. Those of another direction are isolated, so that none of them draws its neighbours to itself.
  private func flow(_ spans: [StyledText]) -> String {
    spans.map { span in
      guard span.direction != base else { return span.text }
      let (before, core, after) = span.separatingBlanks
      func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
      return blanks(before) + (core.text.isEmpty ? "" : core.text.isolated(span.direction)) + blanks(after)
    }.joined()
  }

  private func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension BaseDirection {
  /// The language of the record that is written so.
  var language: Language { self == .rightToLeft ? .arabic : .english }
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
    addWrittenBefore(lineage.asOf, Anchor(id: "summary"))
    addBlank()
    for point in record.points(of: lineage) { addPassage(point) }
    for caution in catalogue.compareWords.cautions(ComparisonCaution(record)) {
      add(.paragraph(caution, catalogue.direction, .caution))
    }
    addTranslationNotice()
  }

  /// A reference is described in the language of the interface.
  mutating func addReference(_ reference: Reference) {
    let text = "\(Ground.elsewhere.sign(in: catalogue.language)) \(reference.id)  \(words(of: reference))"
    add(
      .paragraph(text, catalogue.direction, .elsewhere), Anchor(id: reference.id),
      links: [TextLink(reference.id, in: text)])
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
