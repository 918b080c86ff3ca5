import DialogueRecord
import Lexis

/// An index of a record: the words of its vocabulary with the items they stand in. It never changes, so any thread may ask it.
package final class SearchIndex: Sendable {
  /// What can be found.
  let items: IndexedItems
  /// The words.
  let vocabulary: Vocabulary
  /// The words of each text in order: list `2 * text` is its Arabic, the next one its English.
  let words: NumberLists
  /// For each word where it stands: twice the item, and one more for its English. Neighbours differ; an item with
  /// several texts may come again.
  let postings: NumberLists
  /// For each theme its items.
  let themeItems: NumberLists
  /// The themes.
  let themes: [Theme]
  /// The terms and the words by which they are called.
  let glossary: GlossaryNames
  /// The texts that are headings.
  let headings: [UInt32]
  /// Terms that a reader may look for and the record does not contain.
  let absentTerms: [AbsentTerm]
  /// Every year from the first session to the last, with those that had none.
  let years: [Year]

  /// A year of the record.
  struct Year: Sendable, Hashable {
    var year: Int
    /// Whether no session was held.
    var isGap: Bool
  }

  /// Indexes a record at once. For one of a few thousand passages; larger ones had better be built elsewhere than on the main thread.
  package convenience init(_ record: Record) {
    var builder = IndexBuilder(themes: record.themes)
    _ = builder.take(record) { _ in true }
    self.init(builder, Vocabulary(builder.surfaces), record)
  }

  /// Indexes a record of any size, on whatever thread calls it. `progress` is told from time to time how much is done, from 0 to
  /// 1, and answers whether to go on.
  /// - Returns: The index; nil where `progress` answered false.
  package static func build(from record: Record, progress: (Double) -> Bool) -> SearchIndex? {
    var builder = IndexBuilder(themes: record.themes)
    guard builder.take(record, progress: { progress($0 * 0.8) }) else { return nil }
    let vocabulary = Vocabulary(builder.surfaces)
    guard progress(0.85) else { return nil }
    let index = SearchIndex(builder, vocabulary, record)
    return progress(1) ? index : nil
  }

  private init(_ builder: IndexBuilder, _ vocabulary: Vocabulary, _ record: Record) {
    let words = NumberLists(starts: builder.starts, values: builder.words)
    let owners = builder.items.owners
    items = builder.items
    self.vocabulary = vocabulary
    self.words = words
    postings = NumberLists(inverting: words, words: vocabulary.count) { list in
      owners[list / 2] * 2 + UInt32(list % 2)
    }
    themeItems = NumberLists(builder.themes, count: record.themes.count)
    themes = record.themes
    glossary = GlossaryNames(record.terms, record.organizations, vocabulary)
    headings = builder.items.parts.indices.filter { builder.items.parts[$0] == .heading }.map { UInt32($0) }
    absentTerms = record.absentTerms.map(AbsentTerm.init)
    years = SearchIndex.years(of: record)
  }

  /// Whether a written word stands in the record itself: its items come first, and postings are in their order.
  func isInRecord(_ surface: UInt32) -> Bool {
    postings[surface].first.map { Int($0 / 2) < items.recordCount } == true
  }

  private static func years(of record: Record) -> [Year] {
    let held = Set(record.sessions.map(\.year))
    let all = held.union(record.gaps.map(\.year))
    guard let first = all.min(), let last = all.max() else { return [] }
    return (first...last).map { Year(year: $0, isGap: !held.contains($0)) }
  }
}
