import DialogueRecord

extension DocumentBuilder {
  /// The document of a page that puts together what stands apart.
  mutating func add(_ page: Insight) {
    switch page {
    case .overview: addOverview()
    case .tour: addTour()
    case .attendance: addAttendanceTable()
    case .changes(let from, let to): addChanges(from: from, to: to)
    case .together: addPairs()
    case .keywords(let year): addKeywords(of: year)
    case .phrases: addRecurrences()
    case .paths: addPaths()
    case .path(let line): addPath(line)
    case .emendations: addEmendations()
    case .references: addReferences()
    case .questions: addQuestions()
    }
  }

  /// What is not settled, and is not to be reported as fact.
  mutating func addQuestions() {
    addWrittenBefore(record.questionsAsOf, Anchor(id: "state"))
    for (index, question) in record.openQuestions.enumerated() {
      add(
        .paragraph("· " + question[settings.language], catalogue.direction, .text), Anchor(id: "question-\(index)"))
    }
  }
}

extension PlainDocument {
  /// A page that puts together what stands apart.
  package init(of page: Insight, _ record: Record, _ catalogue: Catalogue, _ settings: Settings) {
    var builder = DocumentBuilder(record: record, catalogue: catalogue, settings: settings)
    builder.add(page)
    self.init(builder)
  }
}
