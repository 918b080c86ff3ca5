import DialogueComparison
import DialogueInsight
import DialogueRecord

// The sessions with what each brought, and who took part in them.

extension WholeHTML {
  var overview: Part {
    let overview = Overview(record)
    let entries = Dictionary(overview.sessions.map { ($0.session.year, $0) }) { first, _ in first }
    let changes = SessionChanges.Change.allCases
    let head =
      [words[.labelYear], words[.factPlace], words[.dates], words[.labelPoints], words[.labelNamed]].map(said)
      + changes.map { said(words.compare.shortName(of: $0)) }
    let rows = report.years.years.map { year -> String in
      let label = "<th scope=\"row\">\(link(year.id, HTMLText.code(words.number(year.year))))</th>"
      guard let entry = entries[year.year] else {
        return "<tr>\(label)<td colspan=\"\(4 + changes.count)\">\(said(words[.noSession]))</td></tr>"
      }
      let session = entry.session
      let cells = [
        session.fact(.place).map { own($0.text) } ?? "", said(words.dates(session.dates)),
        HTMLText.code(words.number(session.statement.points.count)),
        HTMLText.code(words.number(session.attendance.count)),
      ]
      return "<tr>\(label)"
        + zip(cells, ["", "", " class=\"number\"", " class=\"number\""]).map { "<td\($1)>\($0)</td>" }.joined()
        + (session.id == overview.sessions.first?.session.id
          ? "<td colspan=\"\(changes.count)\">\(said(words[.firstSession]))</td>"
          : changes.map { "<td>\(codes(entry.themes[$0] ?? []))</td>" }.joined()) + "</tr>"
    }
    let body = table(words[.paneSessions], "sessions", head: head, body: ["<tbody>"] + rows + ["</tbody>"])
    return Part(
      anchor: "part:overview", title: words[.insightOverview],
      body: body + grounds(of: overview) + [paragraph(said(words[.reportCodes]), "note")])
  }

  /// Which columns of the sessions come from where.
  private func grounds(of overview: Overview) -> [String] {
    let titles = [Overview.Column.place: words[.factPlace], .dates: words[.dates], .named: words[.labelNamed]]
    return Ground.allCases.compactMap { ground in
      let names = overview.columns(on: ground, among: [.place, .dates, .named]).compactMap { titles[$0] }
      return names.isEmpty ? nil : paragraph(badge(ground) + " " + said(names.joined(separator: " · ")), "note")
    }
  }

  /// Themes by their codes, each of which leads to its theme; read out are their names.
  private func codes(_ themes: [Theme]) -> String {
    themes.map { theme in
      let name = theme.name[words.language]
      let code = "<abbr title=\"\(HTMLText.escaped(name))\">\(HTMLText.code(theme.code))</abbr>"
      return link(theme.id, code)
    }.joined(separator: " ")
  }

  // MARK: Who took part

  var attendance: Part {
    let table = AttendanceTable(report.chosen)
    guard !table.years.isEmpty else {
      return Part(anchor: "part:attendance", title: words[.insightAttendance], body: [])
    }
    // How an organization took part through all sessions is said where all are told.
    let hasCourse = report.isWhole
    let head =
      [said(words[.organizations])] + table.years.map { HTMLText.code(words.number($0)) }
      + (hasCourse ? [said(words[.whatChanges])] : [])
    let rows = table.rows.map { row -> String in
      let cells = table.years.map { "<td class=\"sign\">\(cell(row.entries[$0]))</td>" }.joined()
      let course = hasCourse ? "<td>\(said(words.course(row)))</td>" : ""
      let name = link(row.id, said(row.organization.acronym[words.language]))
      return "<tr><th scope=\"row\">\(name)</th>\(cells)\(course)</tr>"
    }
    return Part(
      anchor: "part:attendance", title: words[.insightAttendance],
      body: [paragraph(said(words[.notNamedNotAbsent]), "caution")]
        + self.table(words[.insightAttendance], "attendance", head: head, body: ["<tbody>"] + rows + ["</tbody>"])
        + [legend, "<h3>\(said(words[.whereItComesFrom]))</h3>", "<dl>"]
        + report.sessions.flatMap(sources) + ["</dl>"])
  }

  private var legend: String {
    let entries: [(String, ReportPhrase)] = [
      ("◆", .roleHost), ("●", .roleParticipant), ("○", .roleObserver), ("◐", .roleNamed),
      ("~", .virtually), ("·", .notNamed),
    ]
    let items = entries.map { "<li><span aria-hidden=\"true\">\($0)</span> \(said(words[$1]))</li>" }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }

  private func cell(_ entry: Attendance?) -> String {
    guard let entry else { return sign("·", words[.notNamed]) }
    let role =
      switch entry.role {
      case .host: words[.roleHost]
      case .participant: words[.roleParticipant]
      case .observer: words[.roleObserver]
      case .named: words[.roleNamed]
      }
    return sign(entry.sign, entry.virtual ? role + words.compare[.comma] + " " + words[.virtually] : role)
  }

  /// The organizations named at a session, those of one source together.
  private func sources(of session: Session) -> [String] {
    var groups: [(from: Provenance, entries: [Attendance])] = []
    for entry in session.attendance {
      if let place = groups.firstIndex(where: { $0.from == entry.from }) {
        groups[place].entries.append(entry)
      } else {
        groups.append((entry.from, [entry]))
      }
    }
    return groups.flatMap { group in
      ["<div class=\"fact \(group.from.ground.rawValue)\">", "<dt>\(link(session.id, yearCode(session)))</dt>", "<dd>"]
        + [paragraph(group.entries.map(named).joined(separator: " · "))] + sources(group.from) + ["</dd>", "</div>"]
    }
  }

  func yearCode(_ session: Session) -> String { HTMLText.code(words.number(session.year)) }

  private func named(_ entry: Attendance) -> String {
    let organization = record.organizations.first { $0.id == entry.organization }
    let name = said(organization?.acronym[words.language] ?? entry.organization)
    return name + (entry.note.map { " (\(own($0)))" } ?? "")
  }
}
