/// A word at its place in a text.
package struct PlacedWord: Sendable, Hashable {
  /// Where it stands, in Unicode scalars of the text.
  package var range: Range<Int>
  /// Its letters as they are compared.
  package var folded: String
  /// Whose letters they are.
  package var script: Script
}

extension String {
  /// The words of a text in logical order, each at its place.
  package var placedWords: [PlacedWord] {
    var splitter = WordSplitter()
    let bytes = utf8
    var words: [PlacedWord] = []
    while let word = splitter.next(in: utf8Span.span) {
      let start = bytes.index(startIndex, offsetBy: word.bytes.lowerBound)
      let text = String(self[start..<bytes.index(start, offsetBy: word.bytes.count)])
      words.append(PlacedWord(range: word.scalars, folded: text.folded(), script: word.script))
    }
    return words
  }
}
