import DialogueRecord

/// What changed in the words of one point along the links of a row, for marking. Ranges count Unicode scalars of the point's
/// text, in logical order; they ascend and do not touch.
package struct ChangedWords: Sendable, Hashable {
  /// Words that no point it follows has; nil where it follows none of the row, none where all was reworded.
  package var came: [Range<Int>]?
  /// Words that no point following it has; nil where none of the row follows it, none where all was reworded.
  package var went: [Range<Int>]?

  /// Changed words.
  package init(came: [Range<Int>]? = nil, went: [Range<Int>]? = nil) {
    self.came = came
    self.went = went
  }
}

extension SideBySide.Row {
  /// The changed words of each point that a link of the row touches, by the id of the point. Where every link on a side of a
  /// point rewords it throughout, no word is marked on that side.
  package func changedWords(in language: Language) -> [String: ChangedWords] {
    var changes: [String: ChangedWords] = [:]
    var isMarked: [String: (came: Bool, went: Bool)] = [:]
    for link in links {
      let diff = link.words(in: language)
      changes[link.from.id, default: ChangedWords()].went.narrow(to: diff.old.unmatched)
      changes[link.to.id, default: ChangedWords()].came.narrow(to: diff.new.unmatched)
      if diff.isRewordedThroughout { continue }
      isMarked[link.from.id, default: (false, false)].went = true
      isMarked[link.to.id, default: (false, false)].came = true
    }
    for (id, words) in changes {
      if words.went != nil, isMarked[id]?.went != true { changes[id]?.went = [] }
      if words.came != nil, isMarked[id]?.came != true { changes[id]?.came = [] }
    }
    return changes
  }
}

extension [Range<Int>]? {
  /// Keeps what changed here and before: a word that stayed along one link is no change.
  fileprivate mutating func narrow(to changed: [Range<Int>]) {
    guard let before = self else {
      self = changed
      return
    }
    self = before.flatMap { range in
      changed.map { range.clamped(to: $0) }.filter { !$0.isEmpty }
    }
  }
}
