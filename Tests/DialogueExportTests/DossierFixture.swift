@testable import DialogueRecord
import RecordFixtures

@testable import DialogueExport

/// A dossier small enough to be read whole: an emended point with a hostile remark, a point that follows it, a theme, and
/// something that the record has no longer.
enum DossierFixture {
  static let remark = "First <b>*x*</b>\n\n- | `#` \u{202E}x\u{1B}[1m\nثانيا: {a}"

  static let entries = [
    DossierEntry(
      id: "2001.1", remark: remark, tags: ["a|b", "*وسم*"], isChanged: true,
      kept: Bilingual(ar: "قديم", en: "old")),
    DossierEntry(id: "pln"), DossierEntry(id: "2004.1"),
    DossierEntry(id: "1999.1<", remark: " \n", isChanged: true, kept: Bilingual(ar: "نص\nقديم", en: "1. old & gone")),
    DossierEntry(id: "1998.1"),
  ]

  /// The record of the exports of a comparison, with an emendation at its first point.
  static func record() -> Record {
    var record = CompareExportFixture.record
    let applied = AppliedEmendation(id: "E1", original: "خطط.عالمية", emended: "خطط عالمية")
    record.sessions[0].statement.points[0].emendations = [applied]
    record.emendations = [
      Emendation(
        id: "E1", kind: .text, reason: Bilingual(ar: "نقطة زائدة", en: "A stop too many"),
        certainty: Bilingual(ar: "مؤكد", en: "certain"))
    ]
    return record
  }

  static func dossier(_ languages: [Language] = Language.allCases) -> Dossier {
    Dossier(entries, of: record(), languages: languages)
  }

  /// One of the bundled record, with every kind of thing.
  static func bundled() throws -> Dossier {
    let record = try BundledRecord.record.get()
    let ids = ["2017.4.3", "2021.3", "2017.3", "2019.1", "2021", "about", "afripol", "wg-strategic-2021", "T10", "G13"]
    let entries = (ids + ["cyber", "S10", "E2", "2018"]).map {
      DossierEntry(id: $0, remark: "ملاحظة on \($0)", tags: ["وسم", "tag"])
    }
    return Dossier(entries, of: record)
  }
}
