import Desk
import DialogueExport
import DialogueRecord

extension MarksScreen {
  /// The dossier of the marks that are shown, in their order; of all of them; and the marks as a table.
  func saveable(_ context: Context) -> Saveable? {
    guard !context.desk.all.isEmpty else { return nil }
    let shown = marks(context)
    let table = MarkTable(record: context.record, marks: shown)
    let record = context.record
    let notice = context.words(record.translationNotice)
    return Saveable(
      shown: Saveable.Forms(["dossier"], context.dossier(of: shown)),
      everything: Saveable.Forms(["dossier", "all"], context.whole.dossier(of: context.desk.all)),
      list: Saveable.Forms(
        ["marks"],
        [
          .csv: { table.csv.noting(notice).text(for: .spreadsheet) },
          .json: { RecordJSON(record).withNotices(["marks": .array(table.json)]).text + "\n" },
        ]))
  }
}

extension Context {
  /// The dossier of some marks in the forms that there are of it.
  fileprivate func dossier(of marks: [Mark]) -> [FileFormat: Saveable.Text] {
    let (record, catalogue, languages) = (record, catalogue, settings.texts.languages)
    @Sendable func dossier() -> Dossier {
      Dossier(marks.map { DossierEntry($0, in: record) }, of: record, languages: languages)
    }
    return [
      .text: { dossier().text(catalogue.compareWords, width: 80) { $0.printedColumns } },
      .md: { dossier().markdown(catalogue.compareWords) }, .html: { dossier().html(catalogue.compareWords) },
      .json: { RecordJSON(record, languages: Set(languages)).json(dossier()).text + "\n" },
    ]
  }
}
