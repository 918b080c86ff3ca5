import DialogueInsight
import DialogueRecord
import Screen

// Reading paths: the points of a line of descent in the order of time, each with what it follows and why.

extension DocumentBuilder {
  /// The paths with the question that each answers.
  mutating func addPaths() {
    // What a key does is said where there are keys.
    let keys = use == .file ? "" : " " + catalogue[.pathsKeys]
    // What a command is given is said where there are commands.
    let hasIDs = use == .file
    add(.paragraph(catalogue[.pathsAre] + keys, catalogue.direction, .dim), Anchor(id: "paths"))
    addBlank()
    addTable(
      (hasIDs ? [Table.Column(head: catalogue[.labelID])] : []) + [
        Table.Column(head: catalogue[.labelQuestion], least: Table.leastOfNames),
        Table.Column(head: catalogue[.lineOfDescent], least: Table.leastOfNames),
        Table.Column(head: catalogue[.labelPoints], align: .trailing),
        Table.Column(head: catalogue[.labelYears], least: 9),
      ],
      record.readingPaths.map { path in
        let question = path.lineage.question?[settings.language]
        let years = path.years.map(catalogue.number).joined(separator: " ")
        return Entry(
          "path-\(path.id)", to: .subject(.insight(.path(path.id))),
          (hasIDs ? [TableRow.Cell(text: code(path.id, .dim))] : []) + [
            cell(question ?? path.lineage.name[settings.language], .link),
            cell(path.lineage.name[settings.language], .dim), cell(catalogue.number(path.steps.count)),
            cell(years, .dim),
          ])
      })
  }

  /// A path: the question, what happens along it, and its points in full.
  mutating func addPath(_ id: String) {
    guard let path = record.readingPaths.first(where: { $0.id == id }) else { return }
    if let question = path.lineage.question {
      add(.parallel(question, .heading, marks: [:]), Anchor(id: "question"))
    }
    add(.parallel(path.lineage.summary, .text, marks: [:]), Anchor(id: "summary"))
    addWrittenBefore(path.lineage.asOf, Anchor(id: "summary"))
    add(.paragraph(catalogue[.pathIsReading], catalogue.direction, .inferred), Anchor(id: "summary"))
    if use != .file { add(.paragraph(catalogue[.pathKeys], catalogue.direction, .dim), Anchor(id: "summary")) }
    for step in path.steps {
      addBlank()
      let anchor = Anchor(id: step.point.id)
      add(
        .flow([
          span(catalogue.number(step.year), .heading),
          span(
            "  "
              + catalogue.text(
                .stepOf, ["n": catalogue.number(step.place), "count": catalogue.number(path.steps.count)]), .dim),
        ]), anchor)
      for link in step.links { addReason(link, of: step.point.id, anchor) }
      addPassage(step.point, showsLinks: false)
    }
    addCaution(record.extractCaution)
    addTranslationNotice()
  }

  /// What a point follows, on what ground, and why.
  private mutating func addReason(_ link: Descent, of point: String, _ anchor: Anchor) {
    addLinkLine(link.point, point, link, anchor)
    guard !settings.showsDetails else { return }
    add(.paragraph(link.reason[settings.language], catalogue.direction, .text), anchor, indent: 2)
  }
}
