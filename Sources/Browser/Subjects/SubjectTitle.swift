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
      title = [span(interface[.aboutDialogue], .title)]
      note = [span(interface[.preamble], .dim)]
    case .year(let year): add(year: year)
    case .organization(let id):
      let organization = context.record.organization(id)
      title = [span(organization.map { words($0.acronym) } ?? "", .title)]
      note = [span(organization.map { interface[$0.role.phrase] } ?? "", .dim)]
    case .group(let id):
      title = [span(interface[.workingGroup], .title)]
      note = [span(context.record.group(id).map { interface.number($0.year) } ?? "", .dim)]
    case .theme(let code): title = [span(interface[.theme], .title), StyledText("  " + code)]
    case .term(let id): title = [span(interface[.term], .title), StyledText("  " + id)]
    case .cell(let theme, let year): title = [span(cellTitle(theme, year, context.record), .title)]
    case .node(let line, let point):
      title = [StyledText(point + "  ", style(.title)), span(lineName(line, context.record), .title)]
    }
  }

  private mutating func add(year: Int) {
    guard let session = context.record.session(year: year) else {
      title = [span(interface.number(year), .title)]
      note = [span(interface[.noSession], .dim)]
      return
    }
    let ordinal = interface.text(.ordinalSession, ["n": interface.ordinal(session.edition)])
    let statement = session.statement
    title = [
      span(interface.number(year), .title),
      span(" · \(ordinal) · "), span(session.dates.from.ground.sign + " ", .elsewhere),
      span("\(interface.dates(session.dates))\(interface[.comma]) \(city(of: session))"),
    ]
    note = [
      span("\(interface[statement.genre.phrase])\(interface[.comma]) \(interface[statement.extract.phrase])", .dim)
    ]
  }
}

extension Writer {
  /// A theme and a year as a title.
  func cellTitle(_ theme: String, _ year: Int, _ record: Record) -> String {
    (record.theme(theme).map { words($0.name) } ?? theme) + " · " + interface.number(year)
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
