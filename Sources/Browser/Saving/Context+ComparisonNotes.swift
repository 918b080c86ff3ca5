import DialogueComparison
import DialogueExport
import DialogueRecord

extension Context {
  /// What has to be said with a comparison, once: that an extract is an extract, where the kind of document changes, which year had no
  /// session, and whose the English is.
  func notes(_ caution: ComparisonCaution, _ years: ComparedYears) -> [ReportText] {
    let gaps = years.gaps.map { note(words($0.text)) }
    let hasEnglish = settings.texts != .arabic || settings.language == .english
    return catalogue.compareWords.cautions(caution).map(note) + [note(catalogue[.compareReading])] + gaps
      + translationNotes(hasEnglish)
  }

  /// What stands over a comparison of years.
  func title(_ name: Phrase, _ years: [Int]) -> String {
    "\(catalogue[name]) · \(catalogue.list(of: years))"
  }

  /// The whole comparison of all years, whatever was chosen.
  func wholeComparison(by axis: SideBySide.Axis) -> Saveable.Forms {
    let years = record.years.map(\.year)
    let name = axis == .theme ? "compare" : "lines"
    let texts = FileFormat.allCases.map { format -> (FileFormat, Saveable.Text) in
      (
        format,
        {
          CompareExport(format: format, texts: .both, reader: .spreadsheet).text(
            of: Comparison(record, years: years, by: axis), record, catalogue)
        }
      )
    }
    return Saveable.Forms([name] + years.inFileName(record) + ["all"], Dictionary(uniqueKeysWithValues: texts))
  }
}

extension [Int] {
  /// Years in the name of a file: of many that follow each other the first and the last.
  func inFileName(_ record: Record) -> [String] {
    let names = map { String($0) }
    let between = record.years.map(\.year).filter { (first ?? 0)...(last ?? 0) ~= $0 }
    let isShort = names.count <= 4 || names.count <= 8 && self != between
    return isShort ? names : [names.first, "to", names.last].compactMap { $0 }
  }
}
