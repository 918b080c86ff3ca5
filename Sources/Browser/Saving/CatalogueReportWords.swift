import DialogueExport

extension Catalogue {
  /// The words that a report of the whole record is written with.
  package var reportWords: ReportWords {
    ReportWords(
      compareWords, dates: { dates($0) }, points: { count(.points, $0) }, lines: { lines($0, of: $1) },
      label: { self[$0.phrase] }, summary: { summary(of: $0) }, change: { words(of: $0) },
      course: { course(of: $0).joined(separator: " ") })
  }
}
