import BidiText
import DialogueExport
import DialogueRecord
import DialogueSearch
import Screen

/// Turns things of the record into documents for the reader.
struct DocumentBuilder: Writer {
  let record: Record
  let families: ThemeFamilies
  let catalogue: Catalogue
  let settings: Settings
  /// The marks of the user, of which the sign and the words are shown.
  var desk = KnownMarks()
  /// Marks the words of the query.
  var marker: Marker?
  /// What the document is for.
  var use = Use.file
  /// Whether points stand in full where there would be entries that lead to them.
  var expandsPoints = false
  private(set) var blocks: [Block] = []

  /// What a document is made for.
  enum Use: Sendable, Hashable {
    /// All is said wherever it belongs.
    case file
    /// What is as one expects is said with the details alone, and what is the same for many once.
    case screen
    /// What is said beside the points comes after them, too.
    case lowScreen
  }

  /// Whether what is as one expects is said as well.
  var saysAll: Bool { use == .file || settings.showsDetails }

  init(record: Record, catalogue: Catalogue, settings: Settings) {
    self.record = record
    families = ThemeFamilies(record)
    self.catalogue = catalogue
    self.settings = settings
  }

  /// The document of a subject.
  static func blocks(
    _ subject: Subject, _ context: Context, expandsPoints: Bool = false, use: Use = .file
  ) -> [Block] {
    var builder = DocumentBuilder(record: context.record, catalogue: context.catalogue, settings: context.settings)
    builder.marker = context.marks?.marker
    builder.desk = context.desk
    builder.expandsPoints = expandsPoints
    builder.use = use
    builder.add(subject)
    return builder.blocks
  }

  private mutating func add(_ subject: Subject) {
    switch subject {
    case .about: addAbout()
    case .year(let year): record.thing(String(year)).map { add($0) }
    case .organization(let id), .group(let id), .theme(let id), .term(let id), .reference(let id):
      record.thing(id).map { add($0) }
    case .cell(let theme, let year): addCell(theme, year)
    case .node(let line, let point): addNode(line, point)
    case .mark(let id): addMarked(id)
    case .insight(let page): add(page)
    }
  }

  // MARK: Pieces that recur

  /// A stretch that is neither Arabic nor English: an id, a number, an address.
  func code(_ text: String, _ role: Role = .text) -> StyledText {
    StyledText(text, style(role))
  }

  mutating func add(
    _ content: Block.Content, _ anchor: Anchor? = nil, indent: Int = 0, hits: [Language: [Highlight]]? = nil,
    links: [TextLink?] = []
  ) {
    blocks.append(
      Block(
        content: content, anchor: anchor, indent: indent, hits: hits ?? self.hits(in: content),
        links: links.compactMap(\.self)))
  }

  /// A note, with the words in it that answer the query, behind a label where it has one.
  mutating func addNote(
    _ note: Bilingual, label: Phrase? = nil, _ role: Role, _ anchor: Anchor, indent: Int = 0
  ) {
    for language in languages(of: note, wanted: [settings.language]) {
      let label = label.map { catalogue[$0] + " " } ?? ""
      let shift = label.unicodeScalars.count
      let hits = marker?.matches(in: note[language], language).map {
        Highlight($0.part.lowerBound + shift..<$0.part.upperBound + shift, style(.hit))
      }
      add(
        .paragraph(label + note[language], language.direction, role), anchor, indent: indent,
        hits: [language: hits ?? []])
    }
  }

  /// In which languages words of the project are shown: those that are wanted, and another one where only it answers the query.
  private func languages(of text: Bilingual, wanted: [Language]) -> [Language] {
    guard settings.texts == .both, let matches = marker?.matches(in: text) else { return wanted }
    guard wanted.allSatisfy({ matches[$0].isEmpty }) else { return wanted }
    return wanted + Language.allCases.filter { !wanted.contains($0) && !matches[$0].isEmpty }
  }

  /// The words of a text of the record, or of a fact, that answer the query.
  private func hits(in content: Block.Content) -> [Language: [Highlight]] {
    guard let marker else { return [:] }
    func highlights(_ matches: [Match], _ role: Role) -> [Highlight] {
      matches.map { Highlight($0.part, style(role)) }
    }
    var hits: [Language: [Highlight]] = [:]
    switch content {
    case .parallel(let text, _, _):
      let (matches, counterparts) = marker.marks(in: text)
      for language in Language.allCases {
        hits[language] = highlights(matches[language], .hit) + highlights(counterparts[language], .counterpart)
      }
    case .fact(_, let texts, _):
      for (language, text) in texts { hits[language] = highlights(marker.matches(in: text, language), .hit) }
    default: break
    }
    return hits
  }

  mutating func addBlank() {
    if case .blank = blocks.last?.content { return }
    if !blocks.isEmpty { add(.blank) }
  }

  mutating func addRule(_ phrase: Phrase) {
    addBlank()
    add(.rule(catalogue[phrase]))
  }

  /// A caution in the language of the interface.
  mutating func addCaution(_ text: Bilingual) {
    add(.paragraph(text[settings.language], catalogue.direction, .caution))
  }

  /// That sentences on the whole record were written before its last session.
  mutating func addWrittenBefore(_ asOf: Int?, _ anchor: Anchor) {
    guard let year = record.isBehind(asOf) else { return }
    add(
      .paragraph(catalogue.text(.writtenUntil, ["year": catalogue.number(year)]), catalogue.direction, .caution), anchor
    )
  }

  /// Whose translation the English is; said wherever English is shown.
  mutating func addTranslationNotice() {
    guard settings.texts != .arabic else { return }
    add(.paragraph(record.translationNotice[settings.language], catalogue.direction, .dim))
  }

  /// Where something comes from, as signs, words and colours that tell the three grounds apart.
  func source(_ from: Provenance) -> [StyledText] {
    var spans = [span("\(from.ground.sign(in: catalogue.language)) \(catalogue[from.ground.phrase])", from.ground.role)]
    if !from.lines.isEmpty {
      let document = from.document ?? record.documents.first?.id
      spans.append(span(" · " + catalogue.lines(from.lines, of: document), .dim))
    }
    if !from.references.isEmpty {
      let ids = from.references.joined(separator: " ")
      spans += [span(" · ", .dim), code(ids, .dim).leading(to: ids)]
    }
    // High confidence is what one expects; it is said with the details.
    if let confidence = from.confidence, confidence != .high || saysAll {
      spans.append(span(" · " + catalogue[confidence.phrase], .dim))
    }
    return spans
  }

  /// What stands behind a provenance in full: the reason, and the references with their addresses.
  mutating func addSourceDetails(_ from: Provenance, _ anchor: Anchor?, indent: Int) {
    guard settings.showsDetails else { return }
    if let reason = from.reason {
      add(.paragraph(reason[settings.language], catalogue.direction, .inferred), anchor, indent: indent)
    }
    for id in from.references {
      guard let reference = record.reference(id) else { continue }
      add(
        .paragraph("\(id)  \(words(of: reference))", catalogue.direction, .dim), anchor, indent: indent,
        links: [TextLink(0..<id.unicodeScalars.count, id)])
    }
  }

  /// What a reference is, how near to what it tells of, and its address.
  func words(of reference: Reference) -> String {
    let address = reference.address.map { " <\($0)>" } ?? ""
    return "\(reference.title[settings.language]) · \(catalogue[reference.kind.phrase])\(address)"
  }

  /// A list of facts, each with its label and where it comes from.
  mutating func addFacts(_ facts: [Fact], prefix: String = "fact") {
    for (index, fact) in facts.enumerated() {
      let anchor = Anchor(id: DocumentBuilder.row(ofFact: index, prefix))
      add(.fact(label: catalogue[fact.kind.phrase], shown(fact), source: source(fact.from)), anchor)
      addSourceDetails(fact.from, anchor, indent: 13)
    }
  }

  /// What is shown of a fact: the project's own wording, of which the one in the language of the interface is enough where both
  /// languages are wanted.
  private func shown(_ fact: Fact) -> [(Language, String)] {
    let languages = settings.texts == .both ? [settings.language] : settings.texts.languages
    return self.languages(of: fact.text, wanted: languages).map { ($0, fact.text[$0]) }
  }

  /// An entry that leads to something else.
  mutating func addLink(_ id: String, to target: Anchor.Target, _ spans: [StyledText], indent: Int = 2) {
    let thing: String? =
      switch target {
      case .passage(let id): id
      case .subject(let subject): subject.id(in: record)
      case .several: nil
      }
    let linked = spans.map { $0.style == style(.link) ? $0.leading(to: thing) : $0 }
    add(
      .flow([code(DocumentBuilder.linkSign, .marker).leading(to: thing)] + linked), Anchor(id: id, target: target),
      indent: indent)
  }

  /// An entry that leads to a point: its id and the beginning of its text.
  mutating func addPointLink(_ passage: Passage, _ prefix: String, after spans: [StyledText] = []) {
    guard !expandsPoints else { return addPassage(passage) }
    let language = settings.texts == .both ? settings.language : settings.texts.languages[0]
    addLink(
      "\(prefix)-\(passage.id)", to: .passage(passage.id),
      [code(passage.id, .link), code("  ")] + spans
        + [StyledText(beginning(of: passage.text[language]), style(.text), direction: language.direction)])
  }

  func beginning(of text: String) -> String {
    let words = text.split(separator: " ")
    return words.count <= 10 ? text : words.prefix(9).joined(separator: " ") + " …"
  }
}

extension Ground {
  var phrase: Phrase {
    switch self {
    case .stated: .groundStated
    case .elsewhere: .groundElsewhere
    case .inferred: .groundInferred
    }
  }

  /// Its colour.
  var role: Role {
    switch self {
    case .stated: .stated
    case .elsewhere: .elsewhere
    case .inferred: .inferred
    }
  }
}

extension Confidence {
  var phrase: Phrase {
    switch self {
    case .high: .confidenceHigh
    case .medium: .confidenceMedium
    case .low: .confidenceLow
    }
  }
}

extension Reference.Kind {
  var phrase: Phrase {
    switch self {
    case .official: .referenceOfficial
    case .firstHand: .referenceFirstHand
    case .secondary: .referenceSecondary
    }
  }
}
