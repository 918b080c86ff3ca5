import DialogueComparison
import DialogueExport
import DialogueRecord

/// The forms in which a comparison leaves the program, by the names that the command line has for them: those of their files.
public enum CompareFormat: String, CaseIterable, Sendable, Hashable {
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
public struct CompareExport: Sendable {
  /// The form.
  public var format: CompareFormat
  /// The languages of the texts; CSV has both always.
  public var texts: TextChoice
  /// Columns of a line of plain text.
  public var width: Int
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
  package func text(of comparison: Comparison, _ record: Record, _ interface: Interface) -> String {
    let words = interface.compareWords
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

extension State {
  /// The years that the screen compares, and by what; nil on other screens.
  var exportedComparison: (years: [Int], axis: SideBySide.Axis)? {
    switch tab {
    case .browse, .search, .terms: nil
    case .lines: (record.years.map(\.year), .lineage)
    case .compare:
      if let side = comparison.sideBySide {
        (side.added.union(side.compared.years.map(\.year)).sorted(), side.axis)
      } else {
        comparison.matrix.map { ($0.years.years.map(\.year), .theme) }
      }
    }
  }

  /// Offers the forms in which what is seen can be saved.
  mutating func offerExports() {
    guard let interface else { return }
    let choices = CompareFormat.allCases.map { format in
      ChooserState.Choice(label: "\(interface[format.phrase])  \(fileName(format))", outcome: .save(format))
    }
    overlay = .chooser(ChooserState(title: interface[.exportTitle], choices: choices))
  }

  /// What a file is called: what it holds and its years, of many that follow each other the first and the last.
  private func fileName(_ format: CompareFormat) -> String {
    guard let (years, axis) = exportedComparison else { return "" }
    let names = years.map { String($0) }
    let between = record.years.map(\.year).filter { (years.first ?? 0)...(years.last ?? 0) ~= $0 }
    let isShort = names.count <= 4 || names.count <= 8 && years != between
    let scope = isShort ? names : [names.first, "to", names.last].compactMap { $0 }
    return (["hiwar", axis == .theme ? "compare" : "lines"] + scope).joined(separator: "-") + "." + format.ending
  }

  func save(as format: CompareFormat) -> [Effect] {
    guard let (years, axis) = exportedComparison, let interface else { return [] }
    let comparison = Comparison(record, years: years, by: axis)
    let text = CompareExport(format: format, texts: settings.texts, reader: .spreadsheet).text(
      of: comparison, record, interface)
    return [.save(name: fileName(format), text: text)]
  }
}
