import BidiText
import DialogueComparison
import DialogueExport
import DialogueRecord

extension SideBySideScreen {
  /// The years that have a column, with the texts that are shown.
  func saveable(_ context: Context) -> Saveable? {
    guard let columns else { return nil }
    let (years, axis) = (columns.years, axis)
    let languages = context.settings.texts.languages
    let comparison: @Sendable () -> Comparison = { Comparison(context.record, years: years, by: axis) }
    let csv: @Sendable () -> CSV = { comparison().pointsCSV(context.catalogue.compareWords).keeping(languages) }
    let json: @Sendable () -> JSON = { RecordJSON(context.record, languages: Set(languages)).json(comparison()) }
    let forms = context.catalogue.forms(csv: csv, json: json) {
      SideBySideReport(side: SideBySide(context.record, years: years, by: axis), context: context).report
    }
    let name = ["side-by-side"] + (axis == .lineage ? ["lines"] : []) + years.inFileName(context.record)
    return Saveable(shown: Saveable.Forms(name, forms), everything: context.wholeComparison(by: axis))
  }
}

/// Years side by side as they are seen: a row a theme or a line of descent, a column a year.
private struct SideBySideReport {
  let side: SideBySide
  let context: Context

  private var catalogue: Catalogue { context.catalogue }

  var report: Report {
    let years = side.years.years.map(\.year)
    let isThemes = side.axis == .theme
    let table = ReportTable(
      head: [catalogue[isThemes ? .compareTheme : .compareLineage]] + years.map(catalogue.number),
      rows: side.rows.map { row in [label(row)] + row.cells.map { cell in cell.map { self.cell($0, row) } ?? [] } })
    return context.report(
      context.title(isThemes ? .comparePoints : .compareLineages, years), [.table(table)] + links,
      notes: context.notes(side.caution, side.years))
  }

  private func label(_ row: SideBySide.Row) -> [ReportText] {
    let words = catalogue.compareWords
    return [ReportText(words.name(row.subject))] + (words.status(of: row).map { [ReportText($0)] } ?? [])
  }

  /// Each point with its id and what it follows here, then its texts.
  private func cell(_ entries: [SideBySide.Entry], _ row: SideBySide.Row) -> [ReportText] {
    guard !entries.isEmpty else { return [ReportText(catalogue[.cellNotHere])] }
    return entries.flatMap { entry in
      let links = row.links.filter { $0.to.id == entry.id }
      let followed = links.map { ($0.ground == .textual ? "━━ " : "╌╌ ") + $0.from.id }
      let head = ([(entry.isMention ? "○ " : "● ") + entry.id] + followed).joined(separator: "  ")
      return [ReportText.code(head)] + languages.map { ReportText(entry.point.text[$0], $0) }
    }
  }

  /// The language of the interface comes first.
  private var languages: [Language] {
    let languages = context.settings.texts.languages
    return languages.filter { $0 == catalogue.language } + languages.filter { $0 != catalogue.language }
  }

  /// What changed along each link, with the reasons where details are shown or no word says it.
  private var links: [ReportBlock] {
    let words = catalogue.compareWords
    let links = side.rows.flatMap(\.links)
    var seen: Set<DescentLink> = []
    let blocks = links.filter { seen.insert($0).inserted }.flatMap { link -> [ReportBlock] in
      let diffs = link.words(in: context.settings.texts.languages)
      let needsReason = context.settings.showsDetails || diffs.values.contains(where: \.isRewordedThroughout)
      let reasons = needsReason ? link.steps.map { $0.reason[catalogue.language] } : []
      return [.paragraph(ReportText(words.link(link, diffs)))]
        + reasons.map { .paragraph(ReportText($0), .remark) } + languages.flatMap { changes(diffs[$0], $0) }
    }
    return blocks.isEmpty ? [] : [.heading(ReportText(catalogue[.savedLinks]), rank: 2)] + blocks
  }

  private func changes(_ diff: WordDiff?, _ language: Language) -> [ReportBlock] {
    guard let diff, !diff.isRewordedThroughout else { return [] }
    return [(Phrase.compareWent, diff.old.changes), (.compareCame, diff.new.changes)].filter { !$1.isEmpty }
      .map { phrase, changes in
        let runs = [
          ReportText.Run(catalogue[phrase] + ": "), ReportText.Run(changes.joined(separator: " | "), language),
        ]
        return .paragraph(ReportText(runs), .remark)
      }
  }
}
