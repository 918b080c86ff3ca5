/// A word of a text and where it stands.
package struct PlacedWord: Sendable, Hashable {
  /// The word as it is written.
  package var text: String
  /// Where it stands, in Unicode scalars of the text, in logical order.
  package var range: Range<Int>
}

extension String {
  /// The words of a text with their places.
  package var placedWords: [PlacedWord] {
    var splitter = WordSplitter()
    let bytes = utf8
    var words: [PlacedWord] = []
    while let word = splitter.next(in: utf8Span.span) {
      let start = bytes.index(startIndex, offsetBy: word.bytes.lowerBound)
      let text = String(self[start..<bytes.index(start, offsetBy: word.bytes.count)])
      words.append(PlacedWord(text: text, range: word.scalars))
    }
    return words
  }

  /// The words of a text as they are written.
  package var words: [String] { placedWords.map(\.text) }
}
