import DialogueExport
import DialogueInsight
import DialogueRecord

// The pages for programs.

extension Insight {
  /// A page as JSON.
  package func json(_ json: RecordJSON) -> JSON {
    switch self {
    case .overview: json.json(Overview(json.record))
    case .tour: TourJob.json(json)
    case .changes(let from, let to):
      json.json([SessionChanges(json.record, from: from, to: to)].compactMap(\.self))
    case .together: json.json(json.record.themePairs)
    case .attendance: json.json(AttendanceTable(json.record))
    case .keywords(let year): json.json([Keywords(json.record, year: year)].compactMap(\.self))
    case .phrases: json.json(Language.allCases.flatMap(json.record.recurrences))
    case .paths: json.json(json.record.readingPaths)
    case .path(let line): json.json(json.record.readingPaths.filter { $0.id == line })
    case .emendations: json.emendations()
    case .references: json.evidence()
    case .questions: json.withNotices(["questions": .array(json.record.openQuestions.map(json.json))])
    }
  }

  /// A page as a table.
  package func csv(_ record: Record) -> CSV {
    switch self {
    case .overview: Overview(record).csv
    case .tour: TourJob.csv(record)
    case .changes(let from, let to): [SessionChanges(record, from: from, to: to)].compactMap(\.self).csv(record)
    case .together: record.themePairs.csv
    case .attendance: AttendanceTable(record).csv
    case .keywords(let year): [Keywords(record, year: year)].compactMap(\.self).csv
    case .phrases: Language.allCases.flatMap(record.recurrences).csv
    case .paths: record.readingPaths.csv
    case .path(let line): record.readingPaths.filter { $0.id == line }.csv
    case .emendations: record.emendationsCSV
    case .references: record.evidenceCSV()
    case .questions:
      CSV(header: ["en", "ar"], rows: record.openQuestions.map { [.text($0.en), .text($0.ar)] })
    }
  }
}
