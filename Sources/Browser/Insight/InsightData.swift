import DialogueExport
import DialogueInsight
import DialogueRecord

// The pages for programs.

extension Insight {
  /// A page as JSON.
  package func json(_ json: RecordJSON) -> JSON {
    switch self {
    case .attendance: json.json(AttendanceTable(json.record))
    case .questions: json.withNotices(["questions": .array(json.record.openQuestions.map(json.json))])
    default: json.withNotices([:])
    }
  }

  /// A page as a table; nil where it is none.
  package func csv(_ record: Record) -> CSV? {
    switch self {
    case .attendance: AttendanceTable(record).csv
    case .questions:
      CSV(header: ["en", "ar"], rows: record.openQuestions.map { [.text($0.en), .text($0.ar)] })
    default: nil
    }
  }
}
