import DialogueComparison
import DialogueExport
import DialogueRecord

/// The forms in which a comparison leaves the program, by the names that the command line has for them: those of their files.
package enum CompareFormat: String, CaseIterable, Sendable, Hashable {
  case text, md, csv, json, html

  /// How the name of a file ends.
  var ending: String { self == .text ? "txt" : rawValue }

  var phrase: Phrase {
    switch self {
    case .text: .formatText
    case .md: .formatMarkdown
    case .csv: .formatCSV
    case .json: .formatJSON
    case .html: .formatHTML
    }
  }
}

/// What an export is to be like.
package struct CompareExport: Sendable {
  /// The form.
  package var format: CompareFormat
  /// The languages of the texts; CSV has both always.
  package var texts: TextChoice
  /// Columns of a line of plain text.
  package var width: Int
  /// Who reads the CSV.
  package var reader: CSV.Audience

  /// An export.
  package init(format: CompareFormat, texts: TextChoice, width: Int = 80, reader: CSV.Audience = .program) {
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
