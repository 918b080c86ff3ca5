import DialogueExport
import DialogueRecord
import Screen

/// What stands over a thing of the record in the reader: what it is, and what kind of thing.
struct SubjectTitle: ContextWriter {
  let context: Context
  private(set) var title: [StyledText] = []
  private(set) var note: [StyledText] = []

  /// The title of a thing.
  init(_ subject: Subject, _ context: Context) {
    self.context = context
    switch subject {
    case .about:
      title = [span(catalogue[.aboutDialogue], .title)]
      note = [span(catalogue[.preamble], .dim)]
    case .year(let year): add(year: year)
    case .organization(let id):
      let organization = context.record.organization(id)
      title = [span(organization.map { words($0.acronym) } ?? "", .title)]
      note = [span(organization.map { catalogue[$0.role.phrase] } ?? "", .dim)]
    case .group(let id):
      title = [span(catalogue[.workingGroup], .title)]
      note = [span(context.record.group(id).map { catalogue.number($0.year) } ?? "", .dim)]
    case .theme(let code): title = [span(catalogue[.theme], .title), StyledText("  " + code)]
    case .term(let id): title = [span(catalogue[.term], .title), StyledText("  " + id)]
    case .reference(let id):
      title = [span(catalogue[.reference], .title), StyledText("  " + id)]
      note = context.record.reference(id).map { [span(catalogue[$0.kind.phrase], .dim)] } ?? []
    case .cell(let theme, let year): title = [span(cellTitle(theme, year, context.record), .title)]
    case .insight(let page): title = [span(page.title(catalogue, context.record), .title)]
    case .mark(let id): title = [StyledText(id, style(.title))]
    case .node(let line, let point):
      title = [StyledText(point + "  ", style(.title)), span(lineName(line, context.record), .title)]
    }
  }

  private mutating func add(year: Int) {
    guard let session = context.record.session(year: year) else {
      title = [span(catalogue.number(year), .title)]
      note = [span(catalogue[.noSession], .dim)]
      return
    }
    let ordinal = catalogue.text(.ordinalSession, ["n": catalogue.ordinal(session.edition)])
    let statement = session.statement
    title = [
      span(catalogue.number(year), .title),
      span(" · \(ordinal) · "), span(session.dates.from.ground.sign(in: catalogue.language) + " ", .elsewhere),
      span("\(catalogue.dates(session.dates))\(catalogue[.comma]) \(city(of: session))"),
    ]
    note = [
      span("\(catalogue[statement.genre.phrase])\(catalogue[.comma]) \(catalogue[statement.extract.phrase])", .dim)
    ]
  }
}

extension Writer {
  /// A theme and a year as a title.
  func cellTitle(_ theme: String, _ year: Int, _ record: Record) -> String {
    (record.theme(theme).map { words($0.name) } ?? theme) + " · " + catalogue.number(year)
  }

  /// The name of a line of descent.
  func lineName(_ id: String, _ record: Record) -> String {
    record.lineages.first { $0.id == id }.map { words($0.name) } ?? id
  }
}

extension Statement.Genre {
  var phrase: Phrase { self == .finalDeclaration ? .genreFinalDeclaration : .genreJointStatement }
}

extension Statement.Extract {
  var phrase: Phrase {
    switch self {
    case .excerpts: .extractExcerpts
    case .highlights: .extractHighlights
    case .full: .extractFull
    }
  }
}
