import BidiText
import DialogueExport
import DialogueRecord
import DialogueSearch

/// The places of a word as a report: a row a place, the word in the middle. Of Arabic what comes before stands at the right.
struct ConcordanceReport {
  let concordance: Concordance
  let order: Concordance.Order
  /// What is to be said of the way in which it was found.
  let notes: [String]
  /// Whether each row has the whole text, and not what stands near the word.
  let isWhole: Bool
  let context: Context

  /// Columns at either side of the word where not all of the text is there.
  private static let columns = 40

  private var catalogue: Catalogue { context.catalogue }

  var report: Report {
    let said = [catalogue.count(.placesFound, concordance.count), catalogue[order.phrase]].joined(separator: " · ")
    let table = ReportTable(
      head: [catalogue[.labelID], "", catalogue[.savedKeyword], ""], rows: concordance.lines.map(row))
    let hasEnglish = concordance.lines.contains { $0.language == .english }
    return context.report(
      "\(catalogue[.hintConcordance]): \(concordance.query.text)",
      ([said] + notes).map { .paragraph(ReportText($0), .remark) } + [.table(table)],
      notes: [context.note(context.words(context.record.extractCaution))] + context.translationNotes(hasEnglish))
  }

  private func row(_ line: Concordance.Line) -> [[ReportText]] {
    let around = Surroundings(
      line, columns: isWhole ? .max : ConcordanceReport.columns, options: context.settings.layout)
    let before = [ReportText(around.before, line.language)]
    let after = [ReportText(around.after, line.language)]
    let isTurned = line.language != catalogue.language
    return [
      [.code(line.id)], isTurned ? after : before, [ReportText(line.word, line.language)], isTurned ? before : after,
    ]
  }
}
