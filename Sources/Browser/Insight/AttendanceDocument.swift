import DialogueExport
import DialogueInsight
import DialogueRecord
import Screen

// Who took part when: a table, what changes in it as sentences, and where it comes from.

extension DocumentBuilder {
  mutating func addAttendanceTable() {
    let table = record.attendanceTable
    add(.paragraph(catalogue[.notNamedNotAbsent], catalogue.direction, .caution))
    addBlank()
    addTable(
      [Table.Column(head: catalogue[.organizations], least: Table.leastOfNames)]
        + table.years.map { Table.Column(head: catalogue.number($0), align: .center) },
      table.rows.map { row in
        Entry(
          "table-\(row.id)", to: .subject(.organization(row.id)),
          [cell(row.organization.acronym[settings.language], .link)]
            + table.years.map { year in row.entries[year].map(cell) ?? cell("·", .dim, spoken: catalogue[.notNamed]) })
      })
    if showsSigns { add(.paragraph(catalogue[.attendanceLegend], catalogue.direction, .dim)) }
    addRule(.whatChanges)
    for row in table.rows {
      addLink(
        "course-\(row.id)", to: .subject(.organization(row.id)),
        [span(row.organization.acronym[settings.language], .link)]
          + catalogue.course(of: row).map { span("  " + $0) })
    }
    addRule(.whereItComesFrom)
    for session in record.sessions { addSources(of: session) }
  }

  /// How an organization took part, as a sign and as words.
  private func cell(_ entry: Attendance) -> TableRow.Cell {
    let role: Role = entry.role == .host ? .title : .text
    // The blank before it keeps the sign under those without a tilde.
    return cell(entry.virtual ? " " + entry.sign : entry.sign, role, spoken: catalogue.words(of: entry))
  }

  /// The sources of one session's list: the one that most rest on, then those of the others, and what is noted of any.
  private mutating func addSources(of session: Session) {
    let usual = session.attendance.usualSource
    addLink(
      "sources-\(session.year)", to: .subject(.year(session.year)),
      [span(catalogue.number(session.year) + "  ", .link)] + (usual.map(source) ?? []))
    for entry in session.attendance where entry.from != usual || entry.note != nil {
      let name = record.organization(entry.organization)?.acronym[settings.language] ?? entry.organization
      let note = entry.note.map { [span($0[settings.language] + "  ")] } ?? []
      add(
        .flow([span(name + "  ", .dim)] + note + (entry.from == usual ? [] : source(entry.from))),
        Anchor(id: "sources-\(session.year)"), indent: 6)
    }
  }
}

extension Catalogue {
  /// In which role an organization took part: `observer, virtually`.
  func words(of entry: Attendance) -> String {
    self[entry.role.phrase] + (entry.virtual ? self[.comma] + " " + self[.virtually] : "")
  }

  /// How an organization took part through all sessions: `named only from 2017 on;`, `host in 2021`.
  func course(of row: AttendanceTable.Row) -> [String] {
    let presence =
      switch row.presence {
      case .always: self[.namedAlways]
      case .never: self[.namedNever]
      case .from(let year): text(.namedFrom, ["year": number(year)])
      case .until(let year): text(.namedUntil, ["year": number(year)])
      case .lacking(let years): text(.namedNotIn, ["years": enumeration(of: years)])
      }
    let roles = [
      (Phrase.hostIn, row.years(as: .host)), (.observerIn, row.years(as: .observer)),
      (.roleNotGivenIn, row.years(as: .named)), (.virtuallyIn, row.virtualYears),
    ]
    let parts = [presence] + roles.filter { !$0.1.isEmpty }.map { text($0.0, ["years": enumeration(of: $0.1)]) }
    return parts.enumerated().map { $0 < parts.count - 1 ? $1 + self[.semicolon] : $1 }
  }
}
