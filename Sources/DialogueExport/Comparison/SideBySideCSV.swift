import DialogueComparison
import DialogueRecord

extension Comparison {
  /// Years side by side as a table: a row for each point in each theme or line of descent, what has to be said with it in rows of its own
  /// at the foot.
  package func pointsCSV(_ words: CompareWords) -> CSV {
    CSV(
      header: [
        "kind", "id", "en", "ar", "row", "row en", "row ar", "year", "document", "sourceLine", "mention", "follows",
      ],
      rows: sideBySide.rows.flatMap(rows) + footRows(words))
  }

  private func rows(_ row: SideBySide.Row) -> [[CSV.Field]] {
    zip(years.years, row.cells).flatMap { year, cell in (cell ?? []).map { fields($0, row, year) } }
  }

  private func fields(_ entry: SideBySide.Entry, _ row: SideBySide.Row, _ year: YearEntry) -> [CSV.Field] {
    let follows = row.links.filter { $0.to.id == entry.id }.map(\.from.id)
    let name = row.subject.name ?? Bilingual(ar: "", en: "")
    let point: [CSV.Field] = ["point", .code(entry.id), .text(entry.point.text.en), .text(entry.point.text.ar)]
    let subject: [CSV.Field] = [row.subject == .noLine ? .empty : .code(row.id), .text(name.en), .text(name.ar)]
    let place: [CSV.Field] = [
      .number(year.year), .code(year.session?.document ?? ""), CSV.Field(entry.point.line),
      .text(String(entry.isMention)), .codes(follows),
    ]
    return point + subject + place
  }
}
