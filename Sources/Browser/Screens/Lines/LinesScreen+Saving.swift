import DialogueComparison
import DialogueExport
import DialogueRecord

extension LinesScreen {
  /// The chart; the selected point while one reads it.
  func saveable(_ context: Context) -> Saveable? {
    if isReading, let subject { return Saveable(subject, context) }
    guard !chains.isEmpty else { return nil }
    let chains = chains
    let languages = context.settings.texts.languages
    let years = context.record.years.map(\.year)
    let csv: @Sendable () -> CSV = { chains.csv(years).keeping(languages) }
    let json: @Sendable () -> JSON = {
      RecordJSON(context.record, languages: Set(languages)).json(chains, ComparisonCaution(context.record))
    }
    let forms = context.catalogue.forms(csv: csv, json: json) { LinesScreen.report(chains, context) }
    return Saveable(
      shown: Saveable.Forms(["lines"] + years.inFileName(context.record), forms),
      everything: context.wholeComparison(by: .lineage))
  }

  /// A row a line, a column a year with its points. What a point follows there stands behind it, as the strokes of the chart say it.
  private static func report(_ chains: [LineageChain], _ context: Context) -> Report {
    let catalogue = context.catalogue
    let words = catalogue.compareWords
    let years = ComparedYears(context.record, context.record.years.map(\.year))
    let rows = chains.map { chain in
      [[ReportText(chain.lineage.name[catalogue.language])]]
        + years.years.map { year in
          year.session == nil
            ? [ReportText("–")] : chain.points(in: year.year).flatMap { point($0, chain.links) }
        } + [[ReportText(words.status(chain.course))]]
    }
    let table = ReportTable(
      head: [catalogue[.compareLineage]] + years.years.map { catalogue.number($0.year) } + [catalogue[.compareCourse]],
      rows: rows)
    let legend = "━━ \(catalogue[.legendFollows])  ╌╌ \(catalogue[.linkInferred])"
    return context.report(
      context.title(.compareLineages, years.years.map(\.year)),
      [.table(table), .paragraph(ReportText(legend), .remark)],
      notes: context.notes(ComparisonCaution(context.record), years))
  }

  private static func point(_ point: Passage, _ links: [DescentLink]) -> [ReportText] {
    let followed = links.filter { $0.to.id == point.id }.map { ($0.ground == .textual ? "━━ " : "╌╌ ") + $0.from.id }
    return ([point.id] + followed).map { .code($0) }
  }
}
