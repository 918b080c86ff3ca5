import DialogueRecord
import DialogueSearch
import Lexis

/// A part of a text of the record, chosen by words and sentences. One text is shown at a time, in one of the languages that were
/// asked for. Places are Unicode scalars in logical order.
struct PartChoice: Sendable {
  /// A text that a part can be chosen of.
  struct Source: Sendable, Hashable {
    var language: Language
    var text: String
    var parts: PartWords
    /// What is chosen at the start.
    var start: Range<Int>
  }

  /// Of what the texts are; its citation goes with a copy.
  let id: String
  private let sources: [Source]
  private var shown = 0
  /// The word, or the end of a sentence, where the part was begun.
  private(set) var anchor: Range<Int>
  /// The same at the end that moves.
  private(set) var head: Range<Int>
  /// Whether what is chosen grows with the cursor; without that it is the word at the cursor.
  private(set) var isExtending = false
  /// Where the cursor would stand in a line if every line had a word there; for going through several lines.
  var column: Int?
  /// What can be done with the part, while that is asked.
  var offer: Chooser?

  /// Of texts in some languages, the first of which is shown. What answers a query is chosen at the start. Nil where there is nothing
  /// to choose.
  init?(_ texts: Bilingual, of id: String, languages: [Language], marker: Marker?) {
    sources = languages.compactMap { language in
      PartWords(texts[language]).map { parts in
        let hit = marker?.marks(in: texts)
        let range = (hit?.matches[language].first ?? hit?.counterparts[language].first)?.range
        let start = range ?? parts.words.first ?? parts.whole
        return Source(language: language, text: texts[language], parts: parts, start: start)
      }
    }
    guard let first = sources.first else { return nil }
    self.id = id
    (anchor, head) = (first.parts.whole, first.parts.whole)
    begin()
  }

  /// The text that is shown.
  var source: Source { sources[shown] }
  /// Whether there is a text in the other language too.
  var hasOther: Bool { sources.count > 1 }
  /// What is chosen.
  var part: Range<Int> {
    min(anchor.lowerBound, head.lowerBound)..<max(anchor.upperBound, head.upperBound)
  }
  /// What is chosen, to the letter.
  var chosen: String { source.text.scalars(part) }
  /// Whether the end that moves is the last one.
  var goesOn: Bool { head.lowerBound >= anchor.lowerBound }
  /// The outer scalar of the end that moves, where the cursor stands.
  var cursor: Int { goesOn ? head.upperBound - 1 : head.lowerBound }
  /// How many words are chosen.
  var count: Int { source.parts.words.count { $0.overlaps(part) } }
}

// MARK: Moves

extension PartChoice {
  /// The end that moves goes to a word.
  mutating func move(to word: Range<Int>?) {
    guard let word else { return }
    head = word
    if !isExtending { anchor = word }
  }

  /// From one word to another; the part grows from there where these are two.
  mutating func choose(from first: Range<Int>, to last: Range<Int>) {
    (anchor, head) = (first, last)
    isExtending = first != last
  }

  /// To the next word or the one before.
  mutating func move(forward: Bool) {
    let words = source.parts.words
    move(
      to: forward
        ? words.first { $0.lowerBound >= head.upperBound } : words.last { $0.upperBound <= head.lowerBound })
  }

  /// The part is made of whole sentences; one more where it is so already.
  mutating func takeSentences(forward: Bool) {
    let sentences = source.parts.sentences
    guard var first = sentences.firstIndex(where: { $0.upperBound > part.lowerBound }),
      var last = sentences.lastIndex(where: { $0.lowerBound < part.upperBound })
    else { return }
    if part == sentences[first].lowerBound..<sentences[last].upperBound {
      if forward { last = min(last + 1, sentences.count - 1) } else { first = max(0, first - 1) }
    }
    take(sentences[first].lowerBound..<sentences[last].upperBound, forward: forward)
  }

  /// Chooses a stretch, with the cursor at one of its ends.
  mutating func take(_ range: Range<Int>, forward: Bool = true) {
    let (first, last) = source.parts.ends(of: range)
    (anchor, head) = forward ? (first, last) : (last, first)
    isExtending = true
  }

  /// From here on the part grows with the cursor, or no longer: then the word at the cursor is left.
  mutating func toggleExtending() {
    isExtending.toggle()
    if !isExtending { move(to: source.parts.words.first { $0.overlaps(head) }) }
  }

  /// The same in the other language, from the start.
  mutating func turnLanguage() {
    guard hasOther else { return }
    shown = (shown + 1) % sources.count
    begin()
  }

  private mutating func begin() {
    take(source.start)
    isExtending = anchor != head
  }
}
