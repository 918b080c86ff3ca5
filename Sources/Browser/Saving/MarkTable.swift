import Desk
import DialogueExport
import DialogueRecord

/// Marks for programs: as a table, and as JSON that can be taken in again.
package struct MarkTable {
  private let record: Record
  private let marks: [Mark]

  /// Of some marks, in their order.
  package init(record: Record, marks: [Mark]) {
    self.record = record
    self.marks = marks
  }

  /// A row a mark, its texts as they stood when it was marked.
  package var csv: CSV {
    CSV(
      header: ["id", "year", "standing", "marked", "tags", "remark", "ar", "en"],
      rows: marks.map { mark in
        [
          .codes([mark.id]), year(mark).map(CSV.Field.number) ?? .empty, .text(mark.standing(in: record).rawValue),
          .text(mark.marked), .text(mark.tags.joined(separator: "; ")), .text(mark.remark), .text(mark.texts.ar),
          .text(mark.texts.en),
        ]
      })
  }

  /// An object a mark: its fields in the file, then its year and what has become of it.
  package var json: [JSON] {
    marks.map { mark in
      let year = year(mark).map { [JSON.Field("year", .int($0))] } ?? []
      return .object(mark.fields + year + [.init("standing", .string(mark.standing(in: record).rawValue))])
    }
  }

  private func year(_ mark: Mark) -> Int? { record.thing(mark.id).flatMap(record.year(of:)) }
}

extension DossierEntry {
  /// What was marked, with its remark.
  package init(_ mark: Mark, in record: Record) {
    let standing = mark.standing(in: record)
    self.init(
      id: mark.id, remark: mark.remark.isEmpty ? nil : mark.remark, tags: mark.tags, isChanged: standing == .changed,
      kept: standing == .same ? nil : mark.texts)
  }
}
