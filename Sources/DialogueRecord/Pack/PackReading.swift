/// One reading of a pack: its files in order, and what holds them together.
struct PackReading {
  let folder: Folder
  let main: JSONFile
  private let crossReferences: CrossReferences
  private var files: [JSONFile] = []
  private var parts = PackParts()

  init(folder: Folder, main: JSONFile, looksClosely: Bool) {
    crossReferences = CrossReferences(looksClosely: looksClosely)
    self.folder = folder
    self.main = main
    files = [main]
  }

  /// Every fault so far, in the order of the files and of the places in them.
  var faults: [Fault] {
    files.flatMap(\.sortedFaults)
  }

  /// What should be looked at although it is no fault, in the order of the files and of the places in them.
  var warnings: [Fault] {
    files.flatMap(\.sortedWarnings)
  }

  private mutating func read<T>(_ name: String, _ read: (inout FieldReader) -> T) -> T? {
    let file = name == main.name ? main : JSONFile(name, in: folder)
    if file !== main { files.append(file) }
    return file.root.flatMap { FieldReader.object($0, file, crossReferences, read) }
  }

  /// Reads the main file. The documents come first: other files fill their lines.
  private mutating func head() -> PackHead? {
    let head = read(main.name) { $0.packHere() }
    // Half a list would make faults of lines that are none.
    let areSound = head?.documentsAreSound == true
    crossReferences.knowsDocuments = areSound
    parts.documents = areSound ? head?.documents ?? [] : []
    return head
  }

  /// Reads and checks everything. Nil where a file could not be read at all; else what stands in for faults may be in it.
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
    crossReferences.settleIDs(except: Set(unread.flatMap(\.kinds)))
    crossReferences.settleLines(parts.documents.map(\.document))
    crossReferences.settleTrust(self.parts.references)
    if let last = years.sessions.last?.year { crossReferences.settleStates(last: last) }
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
      references: self.parts.references, openQuestions: head.openQuestions, questionsAsOf: head.questionsAsOf)
  }

  private mutating func years() -> (sessions: [Session], gaps: [Gap]) {
    var sessions: [Session] = []
    var gaps: [Gap] = []
    var parts = parts
    for name in PackFiles.sessionNames(in: folder) {
      switch read(name, { $0.yearHere(&parts) }) {
      case .session(let session): sessions.append(session)
      case .gap(let gap): gaps.append(gap)
      case nil: break
      }
    }
    self.parts = parts
    crossReferences.settleDescents(order: sessions.sorted { $0.year < $1.year }.flatMap(\.statement.points).map(\.id))
    return (sessions.sorted { $0.year < $1.year }, gaps.sorted { $0.year < $1.year })
  }

  /// A misspelt name of a file must not pass in silence.
  private mutating func faultUnexpectedFiles() {
    let odd = ["", "sessions/"].flatMap { below in
      folder.names(in: below.isEmpty ? "." : below).filter { !$0.hasPrefix(".") }.map { below + $0 }
    }
    let known = Set(files.map(\.name) + PackFiles.rootNames)
    for name in odd where name.lowercased().hasSuffix(".json") && !known.contains(name) {
      let file = JSONFile(unexpected: name)
      file.fault(.unexpectedFile)
      files.append(file)
    }
  }
}
