import DialogueComparison
import DialogueExport
import DialogueRecord

/// What an export is to be like.
package struct CompareExport: Sendable {
  /// The form.
  package var format: FileFormat
  /// The languages of the texts; CSV has both always.
  package var texts: TextChoice
  /// Columns of a line of plain text.
  package var width: Int
  /// Who reads the CSV.
  package var reader: CSV.Audience

  /// An export.
  package init(format: FileFormat, texts: TextChoice, width: Int = 80, reader: CSV.Audience = .program) {
    self.format = format
    self.texts = texts
    self.width = width
    self.reader = reader
  }

  /// The text of a comparison in this form, with its last line end.
  package func text(of comparison: Comparison, _ record: Record, _ catalogue: Catalogue) -> String {
    let words = catalogue.compareWords
    switch format {
    case .text:
      return comparison.text(words, languages: texts.languages, width: width) { $0.printedColumns }
    case .md: return comparison.markdown(words, languages: texts.languages)
    case .csv: return comparison.csv(words).text(for: reader)
    case .json: return RecordJSON(record, languages: Set(texts.languages)).json(comparison).text + "\n"
    case .html: return comparison.html(words, languages: texts.languages)
    }
  }
}
