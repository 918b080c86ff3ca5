import DialogueRecord

// The ids of rows that are looked for from elsewhere.

extension DocumentBuilder {
  /// The row of the note on a theme or a term.
  static let noteRow = "note"
  /// What stands before what leads elsewhere.
  static let linkSign = "› "
  /// What the ids of the facts begin with that hold for all working groups.
  static let background = "background"

  /// The row of a fact, by its place in its list.
  static func row(ofFact index: Int, _ prefix: String) -> String { "\(prefix)-\(index)" }

  /// The row of the first fact of some kind in the document of a thing; nil where there is none.
  static func row(in id: String, _ record: Record, where isIt: (Fact) -> Bool) -> String? {
    let lists: [(String, [Fact])] =
      switch record.thing(id) {
      case .session(let session): [("fact", session.facts)]
      case .gap(let gap): [("fact", gap.evidence)]
      case .organization(let organization): [("fact", organization.facts)]
      case .group(let group): [("fact", group.facts), (background, record.groupFacts)]
      default: []
      }
    for (prefix, facts) in lists {
      if let index = facts.firstIndex(where: isIt) { return row(ofFact: index, prefix) }
    }
    return nil
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
