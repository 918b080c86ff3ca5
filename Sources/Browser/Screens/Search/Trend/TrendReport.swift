import DialogueExport
import DialogueRecord
import DialogueSearch

/// Words through the years as a report: for each a table with a row a year, below it what was counted and in what.
struct TrendReport {
  let trend: Trend
  /// Whether all forms are named, and not only those that are shown.
  let isWhole: Bool
  let context: Context

  private var catalogue: Catalogue { context.catalogue }

  var report: Report {
    let name = trend.series.map(\.query.text).joined(separator: " · ")
    let hasEnglish = trend.series.contains { $0.language == .english || $0.counterpart?.language == .english }
    return context.report(
      "\(catalogue[.hintTrend]): \(name)", trend.series.flatMap(blocks),
      notes: [context.note(context.words(context.record.extractCaution))] + context.translationNotes(hasEnglish))
  }

  private func blocks(_ series: Trend.Series) -> [ReportBlock] {
    let other = series.counterpart?.language
    let head =
      [catalogue[.labelYear], catalogue[series.language.phrase], catalogue[.savedShare], catalogue[.labelPoints]]
      + (other.map { [catalogue[$0.phrase]] } ?? [])
    let rows = series.values.map { value in
      [catalogue.number(value.year)] + numbers(value)
        + (other == nil ? [] : [value.counterpart.map(catalogue.number) ?? "–"])
    }
    let table = ReportTable(
      head: head, rows: rows.map { $0.map { [ReportText($0)] } }, numbers: 1..<head.count)
    return [.heading(ReportText(series.query.text), rank: 2)] + catalogue.notes(on: series).map(remark)
      + [.table(table)] + forms(series) + [remark(catalogue.basis(of: series))]
  }

  /// How often, how often in a thousand words, and in how many points. A year that was not counted has no zero.
  private func numbers(_ value: Trend.Value) -> [String] {
    if value.isGap { return ["– " + catalogue[.noSession], "", ""] }
    guard let count = value.count, let share = value.perThousand else {
      return ["– " + catalogue[.trendNoPoints], "", ""]
    }
    return [catalogue.number(count), catalogue.decimal(share), value.points.map(catalogue.number) ?? ""]
  }

  private func forms(_ series: Trend.Series) -> [ReportBlock] {
    let own = list(series.forms, catalogue[.trendForms], series.language)
    guard let other = series.counterpart else {
      return own + (series.isEmpty ? [] : [remark(catalogue[.trendNoCounterpart])])
    }
    let label = catalogue.text(.trendCounterparts, ["language": catalogue[other.language.phrase]])
    return own + list(other.forms, label, other.language)
  }

  private func list(_ forms: [Trend.Form], _ label: String, _ language: Language) -> [ReportBlock] {
    guard !forms.isEmpty else { return [] }
    let named = isWhole ? forms[...] : forms.prefix(DocumentBuilder.formLimit)
    let runs = named.enumerated().flatMap { place, form in
      [
        ReportText.Run(place == 0 ? " " : " · "), ReportText.Run(form.text, language),
        ReportText.Run(" (\(catalogue.number(form.count)))"),
      ]
    }
    let more = forms.count - named.count
    let rest = more > 0 ? [ReportText.Run(" · " + catalogue.count(.trendMoreForms, more))] : []
    return [.paragraph(ReportText([ReportText.Run(label)] + runs + rest), .remark)]
  }

  private func remark(_ text: String) -> ReportBlock { .paragraph(ReportText(text), .remark) }
}
