import Lexis

/// Finds where the sentences of a text end: at the end of a line, and at a full stop, question or exclamation mark that a blank
/// follows. A semicolon ends none, since the points of the record are long lists of what belongs together.
struct SentenceSplitter {
  private let scalars: [Unicode.Scalar]
  private let words: [Range<Int>]
  /// The sentences, in order.
  private(set) var sentences: [Range<Int>] = []
  private var start = 0

  private static let stops: Set<Unicode.Scalar> = [".", "!", "?", "؟", "۔"]
  private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "“", "‘", "»", "›", ")", "]", "}"]
  /// Of so few letters is an abbreviation that a number follows: art. 3.
  private static let abbreviation = 4

  /// Of a text with its words.
  init(_ scalars: [Unicode.Scalar], _ words: [Range<Int>]) {
    self.scalars = scalars
    self.words = words
    split()
  }

  private mutating func split() {
    var place = 0
    while place < scalars.count {
      let stop = place
      place += 1
      if scalars[stop].properties.generalCategory == .control || ["\u{2028}", "\u{2029}"].contains(scalars[stop]) {
        if scalars[stop] != "\t" { close(at: stop) }
        continue
      }
      guard SentenceSplitter.stops.contains(scalars[stop]) else { continue }
      while place < scalars.count, SentenceSplitter.stops.contains(scalars[place]) { place += 1 }
      let signs = stop..<place
      while place < scalars.count, SentenceSplitter.closing.contains(scalars[place]) { place += 1 }
      if endsSentence(signs, before: place) { close(at: place) }
    }
    close(at: scalars.count)
  }

  /// Ends a sentence. Signs without a word go to the sentence before them, or to the next where there is none.
  private mutating func close(at end: Int) {
    guard start < end, let seen = scalars.seen(in: start..<end) else { return }
    if words.contains(where: { $0.overlaps(seen) }) {
      sentences.append(seen)
    } else if let last = sentences.last {
      sentences[sentences.count - 1] = last.lowerBound..<seen.upperBound
    } else {
      return
    }
    start = end
  }

  /// Whether stops end a sentence, when what follows them and the closing quotes stands at `next`.
  private func endsSentence(_ stops: Range<Int>, before next: Int) -> Bool {
    guard next < scalars.count else { return true }
    guard scalars[next].properties.isWhitespace else { return false }
    let following = scalars[next...].first { !$0.properties.isWhitespace }
    if following?.properties.isLowercase == true { return false }
    guard scalars[stops].allSatisfy({ $0 == "." }) else { return true }
    // Dots in a row stand for words that were left out.
    guard stops.count == 1 else { return false }
    guard let word = words.last(where: { $0.upperBound == stops.lowerBound }) else { return true }
    return !isInitial(word) && !isEnumerator(word) && !(isAbbreviation(word) && following.map(isDigit) == true)
  }

  /// One letter: J. Smith, U.S., د.
  private func isInitial(_ word: Range<Int>) -> Bool {
    scalars[word].count(where: { Script($0.value) != .mark }) == 1 && !isDigit(scalars[word.lowerBound])
  }

  /// A number before the first word of a sentence.
  private func isEnumerator(_ word: Range<Int>) -> Bool {
    scalars[word].allSatisfy(isDigit) && !words.contains { $0.lowerBound >= start && $0.upperBound <= word.lowerBound }
  }

  private func isAbbreviation(_ word: Range<Int>) -> Bool {
    word.count <= SentenceSplitter.abbreviation && Script(scalars[word.lowerBound].value) == .latin
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { Script(scalar.value) == .digit }
}
