import DialogueRecord
import Screen

// The browse screen: three lists and the reader.

extension Drawing {
  mutating func browse() {
    let layout = state.layout
    for pane in Pane.lists {
      guard let rect = layout.panes[pane] else { continue }
      let isFocused = state.focus == pane
      let title = [
        Span("\(pane.rawValue + 1) ", style(.key)), span(interface[pane.phrase], isFocused ? .title : .text),
      ]
      let inside = self.pane(rect, title: title, isFocused: isFocused)
      let drawing = self
      list(state.entries(pane), state.lists[pane]?.selection, in: inside, isFocused: isFocused) {
        drawing.entry($0, width: inside.columns)
      }
    }
    if let rect = layout.panes[.reader] { reader(in: rect, isFocused: state.focus == .reader) }
  }

  /// What stands in a list for a thing.
  func entry(_ subject: Subject, width: Int) -> (leading: [Span], trailing: [Span]) {
    switch subject {
    case .about: return ([span(interface[.aboutDialogue])], [])
    case .year(let year): return yearEntry(year, width: width)
    case .organization(let id):
      guard let organization = state.record.organizations.first(where: { $0.id == id }) else { return ([], []) }
      let role = organization.role == .observer ? [span("  " + interface[.roleObserver], .dim)] : []
      let short = [span(words(organization.acronym))] + role
      let other: Language = interface.language == .arabic ? .english : .arabic
      let name = Span(organization.acronym[other], style(.dim), direction: other.direction)
      if columns(short + [name]) + 4 <= width { return (short, [name]) }
      // A name may be cut, but not that it is one of an observer.
      return columns(short) + 4 <= width ? (short, []) : (Array(short.prefix(1)), role)
    case .group(let id):
      guard let group = state.record.groups.first(where: { $0.id == id }) else { return ([], []) }
      let year = span(interface.number(group.year) + "  ")
      let name = columns([year, span(words(group.name))]) + 4 <= width ? words(group.name) : tellingName(of: group)
      return ([year, span(name)], [])
    case .theme(let code):
      guard let theme = state.record.theme(code) else { return ([], []) }
      return ([span("● ", .theme), span(words(theme.name))], [Span(theme.code, style(.dim))])
    case .cell, .node: return ([], [])
    case .term(let id):
      guard let term = state.record.terms.first(where: { $0.id == id }) else { return ([], []) }
      return ([span("  "), span(words(term.text))], [])
    }
  }

  /// The name of a group without the words that those of others begin with: what is cut is not what tells them apart.
  private func tellingName(of group: WorkingGroup) -> String {
    let name = words(group.name).split(separator: " ")
    let others = state.record.groups.filter { $0.id != group.id }.map { words($0.name).split(separator: " ") }
    let shared = others.map { zip($0, name).prefix { $0 == $1 }.count }.max() ?? 0
    return shared > 0 ? "… " + name.dropFirst(shared).joined(separator: " ") : words(group.name)
  }

  private func yearEntry(_ year: Int, width: Int) -> (leading: [Span], trailing: [Span]) {
    let isMarked = state.comparison.marked.contains(year)
    let number = span(interface.number(year) + (isMarked ? "\(Drawing.marked) " : "  "))
    guard let session = state.record.session(year: year) else {
      return ([number, span(interface[.noSession], .dim)], [])
    }
    let month = width >= 32 ? [span(interface.shortMonth(session.dates.start.month) + "  ", .dim)] : []
    let points = interface.count(.points, session.statement.points.count)
    return ([number] + month + [span(city(of: session))], [span(points, .dim)])
  }

  /// The city of a session: what its place says before the first comma.
  private func city(of session: Session) -> String {
    guard let place = session.fact(.place) else { return "" }
    return String(words(place.text).split(whereSeparator: { $0 == "," || $0 == "،" }).first ?? "")
  }

  /// The reader in its frame.
  mutating func reader(in rect: Rect, isFocused: Bool) {
    guard let reader = state.reader else { return }
    let (title, note) = readerTitle(state.shownSubject)
    let below: [Span]
    let percent = interface.digits(in: "\(reader.percent)%")
    if let (place, count) = reader.passagePlace(state.record) {
      let place = interface.text(
        .placeInReader,
        ["place": interface.number(place), "count": interface.number(count), "percent": percent])
      below = [span(place, .dim)]
    } else {
      below = [span(percent, .dim)]
    }
    let inside = pane(rect, title: title, note: note, below: below, isFocused: isFocused)
    reader.draw(on: &canvas, in: inside, state.settings, isFocused: isFocused)
  }

  /// What the reader shows, and what kind of thing it is.
  private func readerTitle(_ subject: Subject) -> (title: [Span], note: [Span]) {
    switch subject {
    case .about: return ([span(interface[.aboutDialogue], .title)], [span(interface[.preamble], .dim)])
    case .year(let year): return yearTitle(year)
    case .organization(let id):
      let organization = state.record.organizations.first { $0.id == id }
      return (
        [span(organization.map { words($0.acronym) } ?? "", .title)],
        [span(organization.map { interface[$0.role.phrase] } ?? "", .dim)]
      )
    case .group(let id):
      let year = state.record.groups.first { $0.id == id }.map { interface.number($0.year) } ?? ""
      return ([span(interface[.workingGroup], .title)], [span(year, .dim)])
    case .theme(let code): return ([span(interface[.theme], .title), Span("  " + code)], [])
    case .term(let id): return ([span(interface[.term], .title), Span("  " + id)], [])
    case .cell(let theme, let year): return ([span(cellTitle(theme, year), .title)], [])
    case .node(let line, let point): return ([Span(point + "  ", style(.title)), span(lineName(line), .title)], [])
    }
  }

  private func yearTitle(_ year: Int) -> (title: [Span], note: [Span]) {
    guard let session = state.record.session(year: year) else {
      return ([span(interface.number(year), .title)], [span(interface[.noSession], .dim)])
    }
    let ordinal = interface.text(.ordinalSession, ["n": interface.ordinal(session.edition)])
    let statement = session.statement
    return (
      [
        span(interface.number(year), .title),
        span(" · \(ordinal) · "), span(session.dates.from.ground.sign + " ", .elsewhere),
        span("\(interface.dates(session.dates))\(interface[.comma]) \(city(of: session))"),
      ],
      [span("\(interface[statement.genre.phrase])\(interface[.comma]) \(interface[statement.extract.phrase])", .dim)]
    )
  }
}

extension Pane {
  var phrase: Phrase {
    switch self {
    case .sessions: .paneSessions
    case .members: .paneMembers
    case .groups: .paneGroups
    case .reader: .paneReader
    }
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
