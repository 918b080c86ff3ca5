/// What several files of a pack contribute to, while they are read.
struct PackParts {
  var documents: [DocumentLines] = []
  var references: [Reference] = []
  var emendations: [Emendation] = []

  /// The first document that can be rebuilt.
  var mainDocument: DocumentLines? { documents.first }
}

extension Record {
  /// The format of content packs that this program reads.
  public static let supportedFormat = 1

  /// Reads a content pack from a folder and checks it as a whole. The format is that of docs/content-pack.md.
  /// Throws every fault of the pack; nothing is half loaded.
  public init(pack path: String) throws(PackFaults) {
    let folder = Folder(path: path)
    let main = PackFile("pack.json", in: folder)
    if let newer = main.newerFormat {
      throw PackFaults(faults: [newer])
    }
    var reading = PackReading(folder: folder, main: main)
    let record = reading.record()
    guard let record, reading.faults.isEmpty else { throw PackFaults(faults: reading.faults) }
    self = record
  }
}

extension PackFile {
  /// The kinds of things that the file may give ids to.
  fileprivate var kinds: [EntityKind] {
    switch name {
    case "pack.json": []
    case "preamble.json": [.section, .passage]
    case "organizations.json": [.organization]
    case "working-groups.json": [.group]
    case "themes.json": [.theme]
    case "lineages.json": [.lineage]
    case "glossary.json": [.term]
    case "emendations.json": [.emendation]
    case "references.json": [.reference]
    default: [.session, .passage, .emendation, .reference]
    }
  }

  /// A pack of a newer format may differ anywhere: then its format is the only fault worth telling.
  fileprivate var newerFormat: Fault? {
    guard case .object(let fields) = root?.value, let format = fields.first(where: { $0.name == "format" }),
      case .number(let digits) = format.value.value, let number = Int(digits), number > Record.supportedFormat
    else { return nil }
    let (line, column) = place(format.value.offset)
    return Fault(
      file: name, line: line, column: column, path: "format",
      problem: .newerFormat(found: number, supported: Record.supportedFormat))
  }
}

/// One reading of a pack: its files in order, and what holds them together.
private struct PackReading {
  private static let rootFiles = [
    "pack.json", "preamble.json", "organizations.json", "working-groups.json", "themes.json", "lineages.json",
    "glossary.json", "emendations.json", "references.json",
  ]

  let folder: Folder
  let main: PackFile
  private let ledger = Ledger()
  private var files: [PackFile] = []
  private var parts = PackParts()

  init(folder: Folder, main: PackFile) {
    self.folder = folder
    self.main = main
    files = [main]
  }

  /// Every fault so far, in the order of the files and of the places in them.
  var faults: [Fault] {
    files.flatMap { file in
      file.faults.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    }
  }

  private mutating func read<T>(_ name: String, _ read: (inout FieldReader) -> T) -> T? {
    let file = name == main.name ? main : PackFile(name, in: folder)
    if file !== main { files.append(file) }
    return file.root.flatMap { FieldReader.object($0, file, ledger, read) }
  }

  private struct Head {
    var title: Bilingual
    var fullTitle: Fact
    var translationNotice: Bilingual
    var extractCaution: Bilingual
    var openQuestions: [Bilingual]
  }

  /// Reads the main file. The documents come first: other files fill their lines.
  private mutating func head() -> Head? {
    var documents: [DocumentLines] = []
    var areSound = false
    let main = main
    let head = read(main.name) { reader in
      documents = reader.objects("documents") { reader in
        DocumentLines(
          SourceDocument(
            id: reader.usedID(.reference, "id"), lines: reader.number("lines", in: 1...1_000_000),
            sha256: reader.text("sha256"), bullet: reader.bullet()))
      }
      areSound = main.faults.isEmpty
      let document = documents.first?.document.id
      _ = reader.number("format", in: 1...Record.supportedFormat)
      return Head(
        title: reader.bilingual("title"),
        fullTitle: reader.object("fullTitle") { $0.factHere(document: document) }
          ?? Fact(
            kind: .name, text: Bilingual(ar: "", en: ""),
            from: Provenance(
              ground: .stated, document: nil, lines: [], references: [], reason: nil, confidence: nil)),
        translationNotice: reader.bilingual("translationNotice"),
        extractCaution: reader.bilingual("extractCaution"),
        openQuestions: reader.objects("openQuestions") { $0.bilingualHere() })
    }
    // Half a list would make faults of lines that are none.
    ledger.knowsDocuments = areSound
    parts.documents = areSound ? documents : []
    return head
  }

  mutating func record() -> Record? {
    let head = head()
    let document = parts.mainDocument?.document.id
    let lineCount = parts.mainDocument?.document.lines ?? 1_000_000
    parts.references += read("references.json") { $0.objects("references") { $0.referencesHere() } } ?? []
    parts.emendations += read("emendations.json") { $0.objects("emendations") { $0.emendationHere() } } ?? []
    let parts = parts
    let preamble = read("preamble.json") { $0.preambleHere(parts) }
    let years = years()
    let organizations = read("organizations.json") { $0.organizationsHere(document: document) }
    let groups = read("working-groups.json") { $0.groupsHere(document: document) }
    let themes = read("themes.json") { $0.themesHere() }
    let lineages = read("lineages.json") { $0.lineagesHere() }
    let glossary = read("glossary.json") { $0.termsHere(documentLines: lineCount) }
    faultUnexpectedFiles()
    // A file that is not JSON leaves holes everywhere; what follows from them is no fault of its own.
    let unread = files.filter { $0.root == nil }
    ledger.settleIDs(except: Set(unread.flatMap(\.kinds)))
    ledger.settleLines(parts.documents.map(\.document))
    ledger.settleTrust(self.parts.references)
    if unread.isEmpty { parts.documents.forEach { $0.settle(main) } }
    guard let head, let preamble, let organizations, let groups, let themes, let lineages, let glossary else {
      return nil
    }
    return Record(
      title: head.title, fullTitle: head.fullTitle, translationNotice: head.translationNotice,
      extractCaution: head.extractCaution, documents: parts.documents.map(\.document),
      preambleDocument: preamble.document, preamble: preamble.sections,
      sessions: years.sessions, gaps: years.gaps, organizations: organizations, groups: groups.groups,
      groupRelations: groups.relations, groupFacts: groups.facts, themes: themes, lineages: lineages,
      terms: glossary.terms, absentTerms: glossary.absent, emendations: self.parts.emendations,
      references: self.parts.references, openQuestions: head.openQuestions)
  }

  private mutating func years() -> (sessions: [Session], gaps: [Gap]) {
    var sessions: [Session] = []
    var gaps: [Gap] = []
    var parts = parts
    for name in folder.names(in: "sessions") where name.hasSuffix(".json") && !name.hasPrefix(".") {
      switch read("sessions/" + name, { $0.yearHere(&parts) }) {
      case .session(let session): sessions.append(session)
      case .gap(let gap): gaps.append(gap)
      case nil: break
      }
    }
    self.parts = parts
    ledger.settleDescents(order: sessions.sorted { $0.year < $1.year }.flatMap(\.statement.points).map(\.id))
    return (sessions.sorted { $0.year < $1.year }, gaps.sorted { $0.year < $1.year })
  }

  /// A misspelt name of a file must not pass in silence.
  private mutating func faultUnexpectedFiles() {
    for name in folder.names(in: ".")
    where name.hasSuffix(".json") && !name.hasPrefix(".") && !PackReading.rootFiles.contains(name) {
      let file = PackFile(unexpected: name)
      file.fault(.unexpectedFile)
      files.append(file)
    }
  }
}

extension FieldReader {
  /// What begins the line of a point: it may end in a blank, as other texts must not.
  fileprivate mutating func bullet() -> String {
    guard let tree = required("bullet") else { return "" }
    guard case .string(let text) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .string), at: tree.offset)
      return ""
    }
    if let scalar = text.unicodeScalars.first(where: { $0.isForbiddenInText }) {
      file.fault(.forbiddenCharacter(scalar.value), at: tree.offset)
    }
    return text
  }
}
