import Browser
import DialogueExport
import DialogueRecord

extension Program {
  /// Prints a page that puts together what stands apart in the record.
  func insight(_ page: Insight) throws(Failure) {
    let record = try record()
    if self[Options.json] {
      let json = RecordJSON(record, languages: Set(self[Options.texts].languages))
      return try output.print(page.json(json).text)
    }
    if self[Options.csv], let csv = page.csv(record) {
      return try output.write(csv.text(for: self[Options.bom] ? .spreadsheet : .program))
    }
    try print(PlainDocument(of: page, record, catalogue, settings(texts: self[Options.texts])))
  }
}
