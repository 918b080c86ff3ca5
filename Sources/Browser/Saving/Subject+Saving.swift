import DialogueExport
import DialogueRecord
import Screen

extension Saveable {
  /// What the reader shows of a thing, and a list beside it.
  init(_ subject: Subject, _ context: Context, list: Forms? = nil) {
    func forms(_ context: Context, isWhole: Bool) -> Forms {
      let csv: @Sendable () -> CSV = {
        if case .insight(let page) = subject { return page.csv(context.record) }
        return context.record.passages(of: subject).csv(context.record).keeping(context.settings.texts.languages)
          .noting(context.words(context.record.translationNotice))
      }
      let json: @Sendable () -> JSON = {
        RecordJSON(context.record, languages: Set(context.settings.texts.languages)).json(
          subject, of: context.record)
      }
      var texts = context.catalogue.forms(csv: subject.hasTable(context.record) ? csv : nil, json: json) {
        context.report(subject, isWhole: isWhole)
      }
      // Everything of the overview is everything there is.
      if isWhole, subject == .insight(.overview) {
        texts[.html] = {
          WholeReport(context.record, languages: context.settings.texts.languages).html(context.catalogue.reportWords)
        }
      }
      return Forms(subject.fileName + (isWhole ? ["all"] : []), texts)
    }
    self.init(shown: forms(context, isWhole: false), everything: forms(context.whole, isWhole: true), list: list)
  }
}

extension Saveable.Forms {
  /// A list of things under a name, with what they are called in both languages.
  init(list subjects: [Subject], _ name: String, _ context: Context) {
    let record = context.record
    let things = subjects.compactMap { $0.thing(in: record) }
    let json: Saveable.Text = {
      let json = RecordJSON(record)
      return json.withNotices(["entries": .array(things.map { json.json($0) })]).text + "\n"
    }
    self.init([name], [.csv: { things.csv(record).text(for: .spreadsheet) }, .json: json])
  }
}

extension Context {
  /// A thing as the reader shows it; as a whole with the points in full to which it leads.
  fileprivate func report(_ subject: Subject, isWhole: Bool) -> Report {
    let blocks = DocumentBuilder.blocks(subject, self, expandsPoints: isWhole)
    let title = SubjectTitle(subject, self).title.map(\.text).joined()
    // The document itself says whose the English is, and what an extract is, where it has to.
    let isSaid = blocks.contains { block in
      if case .paragraph(words(record.translationNotice), _, _) = block.content { true } else { false }
    }
    let hasEnglish = settings.texts != .arabic || settings.language == .english
    return report(title, DocumentReport(blocks, self).blocks, notes: isSaid ? [] : translationNotes(hasEnglish))
  }
}

extension Subject {
  /// The thing that it is; nil where it is none by itself.
  fileprivate func thing(in record: Record) -> Thing? {
    switch self {
    case .cell, .node, .insight: nil
    default: id(in: record).flatMap(record.thing)
    }
  }

  /// What it is called in the name of a file.
  fileprivate var fileName: [String] {
    switch self {
    case .about: ["about"]
    case .year(let year): ["session", String(year)]
    case .organization(let id): ["member", id]
    case .group(let id): ["group", id]
    case .theme(let code): ["theme", code]
    case .term(let id): ["term", id]
    case .reference(let id): ["source", id]
    case .mark(let id): ["mark", id]
    case .insight(let page): [page.id]
    case .cell(let theme, let year): ["theme", theme, String(year)]
    case .node(let line, let point): ["line", line, point]
    }
  }

  /// Whether it makes a table: of the points or paragraphs that belong to it, or of its own.
  fileprivate func hasTable(_ record: Record) -> Bool {
    switch self {
    case .reference: false
    case .year(let year): record.session(year: year) != nil
    case .mark(let id): record.passage(id) != nil
    default: true
    }
  }
}

extension Record {
  /// The points and paragraphs that the document of a thing shows or leads to, each once.
  fileprivate func passages(of subject: Subject) -> [Passage] {
    switch subject {
    case .about: preamble.flatMap(\.paragraphs)
    case .year(let year): session(year: year)?.statement.points ?? []
    case .organization(let id): organization(id).map { passages(naming: $0) } ?? []
    case .group(let id): group(id).flatMap { passage($0.point) }.map { [$0] } ?? []
    case .theme(let code): passages.filter { ($0.core + $0.mention).contains(code) }
    case .term(let id): term(id).map { passages(onLines: $0.lines) } ?? []
    case .reference, .insight: []
    case .cell(let theme, let year):
      (session(year: year)?.statement.points ?? []).filter { point in
        self.theme(theme).map { (point.core + point.mention).contains($0.code) } == true
      }
    case .node(_, let id), .mark(let id): passage(id).map { [$0] } ?? []
    }
  }
}

extension RecordJSON {
  /// A thing of the reader for programs: what an id names as it is, the rest by its passages.
  fileprivate func json(_ subject: Subject, of record: Record) -> JSON {
    if let thing = subject.thing(in: record) { return withNotices(json(thing)) }
    if case .insight(let page) = subject { return page.json(self) }
    if subject == .about { return withNotices(["sections": .array(record.preamble.map { json(.section($0)) })]) }
    return withNotices(["points": .array(record.passages(of: subject).map { json(.passage($0)) })])
  }
}
