import DialogueRecord

/// The words that went, came and stayed between two texts in one language. Number, articles, attached particles, vowel marks,
/// the spelling of hamza and alef, letter case and punctuation make no change.
package struct WordDiff: Sendable, Hashable {
  /// A stretch of a text that changed, or one that stayed.
  package struct Span: Sendable, Hashable {
    /// In Unicode scalars of the text, in logical order.
    package let range: Range<Int>
    /// Whether its words are missing in the other text and worth a mark: none is where all was reworded. The blanks and
    /// punctuation between two of them belong to it, those around it do not.
    package let isChanged: Bool
  }

  /// A word, in Unicode scalars of its text, with the place of the word of the other text that it stayed as.
  package struct Word: Sendable, Hashable {
    /// Where it stands.
    package let range: Range<Int>
    /// Index of its counterpart among the words of the other text; nil where it went or came.
    package let counterpart: Int?
  }

  /// One of the two texts.
  package struct Side: Sendable, Hashable {
    /// The text.
    package let text: String
    /// Its words in logical order, English articles left out.
    package let words: [Word]
    /// Stretches that together cover the text; none where it is empty.
    package let spans: [Span]

    /// Runs of words without a counterpart, marked or not; they ascend and do not touch.
    package let unmatched: [Range<Int>]

    /// The stretches that changed, as text.
    package var changes: [String] { texts(of: spans.filter(\.isChanged).map(\.range)) }

    /// What stands in some ranges.
    func texts(of ranges: [Range<Int>]) -> [String] {
      let scalars = Array(text.unicodeScalars)
      return ranges.map { range in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
      }
    }
  }

  /// The earlier text; its changes are the words that went.
  package let old: Side
  /// The later text; its changes are the words that came.
  package let new: Side
  /// Whether the texts share less than half of their words, so that marks would paint nearly all and say nothing.
  /// Counted are the words that mean something, by the measure of Dice: those that stayed, twice, over the words of both texts. It
  /// asks both texts alike, so that a long text is not the same for holding the words of a short one, and exchanging them
  /// changes nothing. False where a text has no such word.
  package let isRewordedThroughout: Bool

  /// Compares two texts in a language. Exchanging the texts exchanges the sides and changes nothing else.
  package init(from oldText: String, to newText: String, in language: Language) {
    let oldWords = DiffWord.words(of: oldText, in: language)
    let newWords = DiffWord.words(of: newText, in: language)
    // Where several alignments are equally good, the choice must not hang on which text comes first.
    let inOrder = oldWords.lexicographicallyPrecedes(newWords) {
      ($0.inflection.forms.all.first?.text ?? "") < ($1.inflection.forms.all.first?.text ?? "")
    }
    let pairs =
      inOrder
      ? WordAlignment(oldWords, newWords).pairs
      : WordAlignment(newWords, oldWords).pairs.map { (old: $0.new, new: $0.old) }
    var toNew: [Int: Int] = [:]
    var toOld: [Int: Int] = [:]
    for pair in pairs {
      toNew[pair.old] = pair.new
      toOld[pair.new] = pair.old
    }
    let isReworded = WordDiff.isReworded(oldWords, newWords, toNew)
    isRewordedThroughout = isReworded
    old = Side(oldText, oldWords, toNew, isMarked: !isReworded)
    new = Side(newText, newWords, toOld, isMarked: !isReworded)
  }

  private static func isReworded(_ old: [DiffWord], _ new: [DiffWord], _ pairs: [Int: Int]) -> Bool {
    func meaningful(_ words: [DiffWord]) -> Int { words.count { !$0.isFunction } }
    guard meaningful(old) > 0, meaningful(new) > 0 else { return false }
    let stayed = pairs.map { (old[$0].isFunction ? 0 : 1) + (new[$1].isFunction ? 0 : 1) }.reduce(0, +)
    return 2 * stayed < meaningful(old) + meaningful(new)
  }
}

extension WordDiff.Side {
  fileprivate init(_ text: String, _ words: [DiffWord], _ counterparts: [Int: Int], isMarked: Bool) {
    self.text = text
    self.words = words.enumerated().map { WordDiff.Word(range: $1.range, counterpart: counterparts[$0]) }
    unmatched = WordDiff.Side.runs(self.words)
    spans = WordDiff.Span.covering(text.unicodeScalars.count, changed: isMarked ? unmatched : [])
  }

  /// Runs of words without a counterpart, with no word that stayed between them.
  private static func runs(_ words: [WordDiff.Word]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var inRun = false
    for word in words {
      if word.counterpart == nil {
        if inRun, let last = runs.popLast() {
          runs.append(last.lowerBound..<word.range.upperBound)
        } else {
          runs.append(word.range)
        }
      }
      inRun = word.counterpart == nil
    }
    return runs
  }
}

extension WordDiff.Span {
  /// Stretches that cover a text of so many scalars, of which the given ones changed; they ascend and do not touch.
  static func covering(_ count: Int, changed: [Range<Int>]) -> [WordDiff.Span] {
    var spans: [WordDiff.Span] = []
    var end = 0
    for range in changed {
      if range.lowerBound > end { spans.append(WordDiff.Span(range: end..<range.lowerBound, isChanged: false)) }
      spans.append(WordDiff.Span(range: range, isChanged: true))
      end = range.upperBound
    }
    if end < count { spans.append(WordDiff.Span(range: end..<count, isChanged: false)) }
    return spans
  }
}
