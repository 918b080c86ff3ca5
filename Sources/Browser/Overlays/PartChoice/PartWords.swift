import Lexis

/// What of a text can be chosen: its words and its sentences, in order, as ranges of its Unicode scalars.
struct PartWords: Sendable, Hashable {
  /// The words without the signs around them; an English one keeps what follows its apostrophe.
  let words: [Range<Int>]
  /// The sentences with the signs that belong to them, without the blanks between them. Each has a word, and each word is in one.
  let sentences: [Range<Int>]

  /// Of a text; nil where it is blank. One of signs alone is one word.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let seen = scalars.seen(in: scalars.indices) else { return nil }
    let words = PartWords.words(of: text, scalars)
    self.words = words.isEmpty ? [seen] : words
    sentences = words.isEmpty ? [seen] : SentenceSplitter(scalars, words).sentences
  }

  /// The words as search splits them, but with what stands behind an apostrophe: the ’s of a possessive belongs to what is copied.
  private static func words(of text: String, _ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    for word in text.placedWords.map(\.range) where word.lowerBound >= words.last?.upperBound ?? 0 {
      words.append(word.lowerBound..<end(of: word, scalars))
    }
    return words
  }

  private static func end(of word: Range<Int>, _ scalars: [Unicode.Scalar]) -> Int {
    func isLatin(_ place: Int) -> Bool { scalars.indices.contains(place) && Script(scalars[place].value) == .latin }
    var end = word.upperBound
    while scalars.indices.contains(end), scalars[end] == "'" || scalars[end] == "’", isLatin(end - 1), isLatin(end + 1)
    {
      end += 1
      while isLatin(end) { end += 1 }
    }
    return end
  }

  /// The first and the last word of a stretch, each with the signs between it and the end of the stretch.
  func ends(of range: Range<Int>) -> (first: Range<Int>, last: Range<Int>) {
    let inside = words.filter { $0.overlaps(range) }
    guard let first = inside.first, let last = inside.last else { return (range, range) }
    return (
      min(first.lowerBound, range.lowerBound)..<first.upperBound,
      last.lowerBound..<max(last.upperBound, range.upperBound)
    )
  }

  /// The whole text without blanks at its ends.
  var whole: Range<Int> {
    (sentences.first?.lowerBound ?? 0)..<(sentences.last?.upperBound ?? 0)
  }
}

extension [Unicode.Scalar] {
  /// A stretch without the blanks at its ends; nil where there is nothing else.
  func seen(in range: Range<Int>) -> Range<Int>? {
    guard let first = self[range].firstIndex(where: { !$0.properties.isWhitespace }),
      let last = self[range].lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return first..<last + 1
  }
}
