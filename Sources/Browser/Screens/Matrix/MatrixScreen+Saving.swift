import DialogueComparison
import DialogueExport
import DialogueRecord

extension MatrixScreen {
  /// The rows that are shown, in their order; the points of a cell while one reads these.
  func saveable(_ context: Context) -> Saveable? {
    if isReading, let subject { return Saveable(subject, context) }
    guard let matrix else { return nil }
    let screen = self
    let years = matrix.years.years.map(\.year)
    let words = context.catalogue.compareWords
    let languages = context.settings.texts.languages
    let csv: @Sendable () -> CSV = {
      Comparison(context.record, years: years, by: .theme).csv(words, rows: screen.rows(context)).keeping(languages)
    }
    let json: @Sendable () -> JSON = {
      RecordJSON(context.record, languages: Set(languages)).json(matrix, rows: screen.rows(context))
    }
    let forms = context.catalogue.forms(csv: csv, json: json) { screen.report(matrix, context) }
    return Saveable(
      shown: Saveable.Forms(["matrix"] + years.inFileName(context.record), forms),
      everything: context.wholeComparison(by: .theme))
  }

  /// The table as it is seen, whole where it goes beyond the screen.
  private func report(_ matrix: ThemeMatrix, _ context: Context) -> Report {
    let catalogue = context.catalogue
    let words = catalogue.compareWords
    let years = matrix.years.years.map(\.year)
    let shown = rows(context)
    let rows = shown.map { row in
      [row.theme.name[catalogue.language]] + row.cells.map(words.cell) + [words.status(row.course)]
    }
    let totals = [catalogue[.comparePointsInYear]] + matrix.totals.map { $0.map(catalogue.number) ?? "–" } + [""]
    let table = ReportTable(
      head: [catalogue[.compareTheme]] + years.map(catalogue.number) + [catalogue[.compareCourse]],
      rows: (rows + [totals]).map { $0.map { [ReportText($0)] } }, numbers: 1..<years.count + 1)
    let count = ["shown": catalogue.number(shown.count), "count": catalogue.number(matrix.rows.count)]
    let isFiltered = shown.count < matrix.rows.count
    let choice =
      (isFiltered ? ["\(catalogue[.filterThemes]) \(filter.text)", catalogue.text(.savedRows, count)] : [])
      + [catalogue[sort.phrase]]
    return context.report(
      context.title(.compareThemes, years),
      [
        .paragraph(ReportText(choice.joined(separator: " · ")), .remark), .table(table),
        .paragraph(ReportText(words.legend), .remark),
      ], notes: context.notes(matrix.caution, matrix.years))
  }
}
