import DialogueRecord

/// What changed in the words of one point along the links of a row, for marking. Ranges count Unicode scalars of the point's
/// text, in logical order; they ascend and do not touch.
package struct ChangedWords: Sendable, Hashable {
  /// Words that no point it follows has; nil where it follows none of the row.
  package var came: [Range<Int>]?
  /// Words that no point following it has; nil where none of the row follows it.
  package var went: [Range<Int>]?
}

extension SideBySide.Row {
  /// The changed words of each point that a link of the row touches, by the id of the point.
  package func changedWords(in language: Language) -> [String: ChangedWords] {
    var changes: [String: ChangedWords] = [:]
    for link in links {
      let diff = link.words(in: language)
      changes[link.from.id, default: ChangedWords()].went.narrow(to: diff.old)
      changes[link.to.id, default: ChangedWords()].came.narrow(to: diff.new)
    }
    return changes
  }
}

extension [Range<Int>]? {
  /// Keeps what changed here and before: a word that stayed along one link is no change.
  fileprivate mutating func narrow(to side: WordDiff.Side) {
    let changed = side.spans.filter(\.isChanged).map(\.range)
    guard let before = self else {
      self = changed
      return
    }
    self = before.flatMap { range in
      changed.map { range.clamped(to: $0) }.filter { !$0.isEmpty }
    }
  }
}
