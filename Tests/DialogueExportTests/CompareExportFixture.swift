import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueExport

/// A record small enough for its exports to be read whole, with texts that try to be taken for markup or formulas.
enum CompareExportFixture {
  static let record = MadeRecord.record(
    [
      (
        2001,
        [
          .init(id: "2001.1", ar: "خطط عالمية", en: "global plans & <b>hubs</b>", core: ["PLN"], mention: ["CRM"]),
          .init(id: "2001.2", ar: "+حدود", en: "=2+2", core: ["BDR"]),
        ]
      ),
      (
        2004,
        [
          .init(
            id: "2004.1", ar: "الخطط الاستراتيجية", en: "strategic plans", core: ["PLN", "CRM"], follows: ["2001.1?"])
        ]
      ),
    ], gaps: [2002],
    themes: [
      ("PLN", "الخطط", "Plans | *all*"), ("CRM", "الجريمة", "Crime"), ("BDR", "الحدود", "=BORDERS()"),
      ("NIL", "لا شيء", "Nil"),
    ]
  )

  static func comparison(_ axis: SideBySide.Axis) -> Comparison {
    Comparison(record, years: [2001, 2002, 2004, 2010], by: axis)
  }
}
