import BidiText
import DialogueRecord
import Screen

/// What stands in a list for a thing of the record: stretches at both sides of its row.
struct ListEntries: ContextWriter {
  let context: Context
  private let measure: Canvas
  private let width: Int

  /// The sign of a marked year: one that every font has.
  static let marked: Character = "*"

  /// In a list of some columns.
  init(_ drawing: Drawing, width: Int) {
    context = drawing.context
    measure = drawing.canvas
    self.width = width
  }

  private func columns(_ spans: [StyledText]) -> Int { measure.measure(spans) }

  /// The row of a thing.
  func entry(_ subject: Subject) -> (leading: [StyledText], trailing: [StyledText]) {
    let (leading, trailing) = unmarked(subject)
    return (leading + (subject.id(in: context.record).map(markSign) ?? []), trailing)
  }

  private func unmarked(_ subject: Subject) -> (leading: [StyledText], trailing: [StyledText]) {
    switch subject {
    case .about: ([span(catalogue[.aboutDialogue])], [])
    case .year(let year): entry(year: year)
    case .organization(let id): context.record.organization(id).map(entry) ?? ([], [])
    case .group(let id): context.record.group(id).map(entry) ?? ([], [])
    case .theme(let code):
      context.record.theme(code).map {
        ([StyledText("● ", hue(of: $0)), span(words($0.name))], [StyledText($0.code, style(.dim))])
      } ?? ([], [])
    case .term(let id): context.record.term(id).map { ([span("  "), span(words($0.text))], []) } ?? ([], [])
    case .insight(let page): ([span(page.title(catalogue, context.record))], [])
    case .reference, .cell, .node, .mark: ([], [])
    }
  }

  private func entry(_ organization: Organization) -> (leading: [StyledText], trailing: [StyledText]) {
    let role = organization.role == .observer ? [span("  " + catalogue[.observerShort], .dim)] : []
    let short = [span(words(organization.acronym))] + role
    let other = catalogue.language.other
    let name = StyledText(organization.acronym[other], style(.dim), direction: other.direction)
    if columns(short + [name]) + 4 <= width { return (short, [name]) }
    // A name may be cut, but not that it is one of an observer.
    return columns(short) + 4 <= width ? (short, []) : (Array(short.prefix(1)), role)
  }

  private func entry(_ group: WorkingGroup) -> (leading: [StyledText], trailing: [StyledText]) {
    let year = span(catalogue.number(group.year) + "  ")
    let name = columns([year, span(words(group.name))]) + 4 <= width ? words(group.name) : tellingName(of: group)
    return ([year, span(name)], [])
  }

  /// The name of a group without the words that those of others begin with: what is cut is not what tells them apart.
  private func tellingName(of group: WorkingGroup) -> String {
    let name = words(group.name).split(separator: " ")
    let others = context.record.groups.filter { $0.id != group.id }.map { words($0.name).split(separator: " ") }
    let shared = others.map { zip($0, name).prefix { $0 == $1 }.count }.max() ?? 0
    return shared > 0 ? "… " + name.dropFirst(shared).joined(separator: " ") : words(group.name)
  }

  private func entry(year: Int) -> (leading: [StyledText], trailing: [StyledText]) {
    let sign = context.marked.contains(year) ? "\(ListEntries.marked) " : "  "
    let number = span(catalogue.number(year) + sign)
    guard let session = context.record.session(year: year) else {
      return ([number, span(catalogue[.noSession], .dim)], [])
    }
    let month = [span(catalogue.shortMonth(session.dates.start.month) + "  ", .dim)]
    let points = [span(catalogue.count(.points, session.statement.points.count), .dim)]
    let place = [span(city(of: session))]
    // A place is not cut for the sake of a month, nor for the number of points.
    if width >= 32, columns([number] + month + place + points) + 3 <= width {
      return ([number] + month + place, points)
    }
    return columns([number] + place + points) + 3 <= width ? ([number] + place, points) : ([number] + place, [])
  }
}

extension ContextWriter {
  /// The hue of a theme's family.
  func hue(of theme: Theme) -> Style { settings.palette.family(context.families.place(of: theme)) }
}

extension Writer {
  /// The city of a session: what its place says before the first comma.
  func city(of session: Session) -> String {
    guard let place = session.fact(.place) else { return "" }
    return words(place.text).city
  }
}

extension String {
  /// The city of a place that is written with its country behind a comma.
  var city: String { String(split(whereSeparator: { $0 == "," || $0 == "،" }).first ?? "") }
}
