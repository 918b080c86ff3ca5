@testable import DialogueSearch

/// A vocabulary of a few words, to ask which of them answer which.
struct Lexicon {
  private let meetings: WordMeetings

  init(_ words: [String]) {
    meetings = WordMeetings(words)
  }

  /// The words of the vocabulary that answer a query word.
  func words(for query: String) -> Set<String> {
    Set(meetings.answers(to: query).map(\.word))
  }

  /// How a word of the vocabulary answers a query word; nil where it does not.
  func tier(of word: String, for query: String) -> Tier? {
    meetings.answers(to: query).first { Array($0.word.unicodeScalars) == Array(word.unicodeScalars) }?.tier
  }
}
