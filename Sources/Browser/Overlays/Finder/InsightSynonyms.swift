extension Insight {
  /// Other words for it, parted by commas; nil where its title says it all.
  var synonyms: Phrase? {
    switch self {
    case .overview: .synonymsOverview
    case .tour: .synonymsTour
    case .attendance: .synonymsAttendance
    case .changes: .synonymsChanges
    case .together: .synonymsTogether
    case .keywords: .synonymsKeywords
    case .phrases: .synonymsPhrases
    case .paths, .path: .synonymsPaths
    case .emendations: .synonymsEmendations
    case .references: .synonymsReferences
    case .questions: .synonymsQuestions
    }
  }
}
