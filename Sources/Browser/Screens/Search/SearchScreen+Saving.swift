import BidiText
import DialogueExport
import DialogueRecord
import DialogueSearch

extension SearchScreen {
  /// What was found, in the way in which it is shown.
  func saveable(_ context: Context) -> Saveable? {
    guard let index, let results else { return nil }
    let query = results.query
    // A query of filters alone has nothing else to ask for.
    let words = Query(query.text(without: QueryOperator.filters))
    let whole = words.looksForWords ? words : query
    if let trend { return saveable(trend, query, index.trend(of: whole.parts), context) }
    if let concordance { return saveable(concordance, index, whole, context) }
    return saveable(results, index, whole, context)
  }

  private func name(_ kind: String, _ query: Query, isWhole: Bool) -> [String] {
    [kind, query.text] + (isWhole ? ["all"] : [])
  }

  // MARK: Hits

  private func saveable(
    _ results: SearchResults, _ index: SearchIndex, _ whole: Query, _ context: Context
  ) -> Saveable {
    let notes = notes(on: results, context.catalogue).map(\.withoutIsolates)
    func forms(
      _ context: Context, _ query: Query, isWhole: Bool, _ results: @escaping @Sendable () -> SearchResults,
      _ notes: @escaping @Sendable (SearchResults) -> [String]
    ) -> Saveable.Forms {
      let languages = context.settings.texts.languages
      let record = RecordJSON(context.record, languages: Set(languages))
      let notice = context.words(context.record.translationNotice)
      let texts = context.catalogue.forms(
        csv: { results().csv.keeping(languages).noting(notice) },
        json: { record.withNotices(results().json.keeping(languages)) }
      ) {
        let results = results()
        return HitsReport(results: results, notes: notes(results), isWhole: isWhole, context: context).report
      }
      return Saveable.Forms(name("search", query, isWhole: isWhole), texts)
    }
    return Saveable(
      shown: forms(context, results.query, isWhole: false, { results }, { _ in notes }),
      everything: forms(context.whole, whole, isWhole: true, { index.search(whole, limit: .max) }) {
        context.catalogue.notes(on: $0).map(\.withoutIsolates)
      })
  }

  // MARK: Places

  private func saveable(
    _ concordance: Concordance, _ index: SearchIndex, _ whole: Query, _ context: Context
  ) -> Saveable {
    let notes = results.map { self.notes(on: $0, context.catalogue).map(\.withoutIsolates) } ?? []
    let order = if case .concordance(let order) = way { order } else { Concordance.Order.year }
    return saveable(concordance, index.concordance(of: whole.ofRecord, by: order), order, notes, context)
  }

  private func saveable(
    _ shown: Concordance, _ whole: @autoclosure @escaping @Sendable () -> Concordance, _ order: Concordance.Order,
    _ notes: [String], _ context: Context
  ) -> Saveable {
    func forms(
      isWhole: Bool, _ concordance: @escaping @Sendable () -> Concordance
    ) -> [FileFormat: Saveable.Text] {
      let json = RecordJSON(context.record)
      return context.catalogue.forms(
        csv: { concordance().csv.noting(context.words(context.record.translationNotice)) },
        json: { json.withNotices(concordance().json) }
      ) {
        ConcordanceReport(
          concordance: concordance(), order: order, notes: isWhole ? [] : notes, isWhole: isWhole, context: context
        ).report
      }
    }
    return Saveable(
      shown: Saveable.Forms(name("concordance", shown.query, isWhole: false), forms(isWhole: false) { shown }),
      everything: Saveable.Forms(name("concordance", shown.query, isWhole: true), forms(isWhole: true, whole)))
  }

  // MARK: Years

  private func saveable(
    _ shown: Trend, _ query: Query, _ whole: @autoclosure @escaping @Sendable () -> Trend, _ context: Context
  ) -> Saveable {
    func forms(isWhole: Bool, _ trend: @escaping @Sendable () -> Trend) -> [FileFormat: Saveable.Text] {
      let json = RecordJSON(context.record)
      return context.catalogue.forms(csv: { trend().csv }, json: { json.withNotices(trend().json) }) {
        TrendReport(trend: trend(), isWhole: isWhole, context: context).report
      }
    }
    return Saveable(
      shown: Saveable.Forms(name("trend", query, isWhole: false), forms(isWhole: false) { shown }),
      everything: Saveable.Forms(name("trend", query, isWhole: true), forms(isWhole: true, whole)))
  }
}
