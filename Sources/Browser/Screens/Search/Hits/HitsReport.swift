import DialogueExport
import DialogueRecord
import DialogueSearch

/// What was found as a report: hit by hit, with the words that answer marked.
struct HitsReport {
  let results: SearchResults
  /// What is to be said of the way in which it was found.
  let notes: [String]
  /// Whether each hit has all of its texts, and not only the one that is shown.
  let isWhole: Bool
  let context: Context

  private var catalogue: Catalogue { context.catalogue }

  var report: Report {
    let count = catalogue.count(.hitsFound, results.count)
    let part =
      results.hits.count < results.count
      ? [
        catalogue.text(
          .savedRows, ["shown": catalogue.number(results.hits.count), "count": catalogue.number(results.count)])
      ] : []
    let said = ([count] + notes + part).map { ReportBlock.paragraph(ReportText($0), .remark) }
    return context.report(
      "\(catalogue[.tabSearch]): \(results.query.text)", said + hits,
      notes: [context.note(context.words(context.record.extractCaution))]
        + context.translationNotes(context.settings.texts != .arabic || catalogue.language == .english))
  }

  private var hits: [ReportBlock] {
    results.hits.enumerated().flatMap { place, hit -> [ReportBlock] in
      let isFirst = place == 0 || results.hits[place - 1].kind != hit.kind
      let heading = isFirst ? [ReportBlock.heading(ReportText(catalogue[hit.kind.heading]), rank: 2)] : []
      return heading + [.heading(head(hit), rank: 3)]
        + (isWhole ? hit.texts : Array(hit.texts.prefix(1))).flatMap(texts)
    }
  }

  /// Where the hit stands and how it answers.
  private func head(_ hit: Hit) -> ReportText {
    let answer = catalogue.answer(of: hit)
    return ReportText(
      [ReportText.Run(hit.id, isCode: true)] + (answer.map { [ReportText.Run(" · " + $0)] } ?? []))
  }

  private func texts(_ text: HitText) -> [ReportBlock] {
    let label = text.part.phrase.map { [ReportBlock.paragraph(ReportText(catalogue[$0]), .remark)] } ?? []
    return label
      + context.settings.texts.languages.filter { !text.text[$0].isEmpty }.map { language in
        let runs = marked(text.text[language], text.matches[language].map(\.part), language)
        return .paragraph(ReportText(runs, language), .text(nil))
      }
  }

  private func marked(_ text: String, _ places: [Range<Int>], _ language: Language) -> [ReportText.Run] {
    let scalars = Array(text.unicodeScalars)
    var runs: [ReportText.Run] = []
    var last = 0
    func add(_ range: Range<Int>, isMarked: Bool) {
      guard !range.isEmpty else { return }
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[range])
      runs.append(ReportText.Run(String(part), language, isMarked: isMarked))
    }
    for place in places where place.lowerBound >= last && place.upperBound <= scalars.count {
      add(last..<place.lowerBound, isMarked: false)
      add(place, isMarked: true)
      last = place.upperBound
    }
    add(last..<scalars.count, isMarked: false)
    return runs
  }
}
