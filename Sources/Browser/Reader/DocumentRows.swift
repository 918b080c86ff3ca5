import DialogueRecord

// The ids of rows that are looked for from elsewhere.

extension DocumentBuilder {
  /// The row of the note on a theme or a term.
  static let noteRow = "note"
  /// The rows of which session of the Dialogue it was, and when.
  static let editionRow = "edition"
  static let datesRow = "dates"

  /// The row of who took part in a session.
  static func attendanceRow(_ organization: String) -> String { "at-\(organization)" }

  /// The row of an organization that took part in the session of a year.
  static func presenceRow(_ year: Int) -> String { "in-\(year)" }

  /// What stands before what leads elsewhere.
  static let linkSign = "› "
  /// What the ids of the facts begin with that hold for all working groups.
  static let background = "background"

  /// The row of a fact, by its place in its list.
  static func row(ofFact index: Int, _ prefix: String) -> String { "\(prefix)-\(index)" }

  /// The row of the first fact of some kind in the document of a thing; nil where there is none.
  static func row(in id: String, _ record: Record, where isIt: (Fact) -> Bool) -> String? {
    facts(of: id, record).first { isIt($0.fact) }?.row
  }

  /// What a row of the document of a thing rests on; nil for a row that says nothing by itself.
  static func provenance(ofRow row: String, in id: String, _ record: Record) -> Provenance? {
    if let fact = facts(of: id, record).first(where: { $0.row == row })?.fact { return fact.from }
    switch record.thing(id) {
    case .session(let session):
      if row == editionRow { return session.editionFrom }
      if row == datesRow { return session.dates.from }
      return session.attendance.first { attendanceRow($0.organization) == row }?.from
    case .organization(let organization):
      let session = record.sessions.first { presenceRow($0.year) == row }
      return session?.attendance.first { $0.organization == organization.id }?.from
    default: return nil
    }
  }

  /// The facts of a thing with their rows.
  private static func facts(of id: String, _ record: Record) -> [(row: String, fact: Fact)] {
    let lists: [(String, [Fact])] =
      switch record.thing(id) {
      case .session(let session): [("fact", session.facts)]
      case .gap(let gap): [("fact", gap.evidence)]
      case .organization(let organization): [("fact", organization.facts)]
      case .group(let group): [("fact", group.facts), (background, record.groupFacts)]
      default: []
      }
    return lists.flatMap { prefix, facts in facts.enumerated().map { (row(ofFact: $0, prefix), $1) } }
  }

}

extension PlainDocument {
  /// What stands under a row of the document of a subject, in logical order, without the sign before what leads elsewhere.
  static func lines(of row: String, in subject: Subject, _ context: Context) -> [String] {
    let blocks = DocumentBuilder.blocks(subject, context).filter { $0.anchor?.id == row }
    return PlainDocument(blocks, context).text.split(separator: "\n").map { line in
      let line = line.drop { $0 == " " }
      return String(line.hasPrefix(DocumentBuilder.linkSign) ? line.dropFirst(DocumentBuilder.linkSign.count) : line)
    }
  }
}
