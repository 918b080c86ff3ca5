/// What a person types to filter a list of things by their names. Words are told apart and compared as they are in a search: however they are
/// written, with or without marks, hamza and the Arabic article, in either language.
package struct WordFilter: Sendable {
  private let typed: [[String]]

  /// From this many letters on a word is also found inside another: crime in cybercrime.
  private static let inside = 3

  /// A filter. Text without a word leaves everything.
  package init(_ text: String) {
    typed = text.words.map { WordFilter.forms(of: $0.folded()) }
  }

  /// Whether there is no word in it.
  package var isEmpty: Bool { typed.isEmpty }

  /// Whether every word that was typed begins a word of one of the names, or stands inside one.
  package func matches(_ names: [String]) -> Bool {
    guard !typed.isEmpty else { return true }
    let words = names.flatMap(\.words).flatMap { WordFilter.forms(of: $0.folded()) }
    return typed.allSatisfy { forms in
      forms.contains { part in
        words.contains { $0.hasPrefix(part) || part.unicodeScalars.count >= WordFilter.inside && $0.contains(part) }
      }
    }
  }

  /// The word as it stands, and without its article: to someone who is still typing, any other particle may be half a word.
  private static func forms(of folded: String) -> [String] {
    guard folded.script == .arabic else { return [folded] }
    return AttachedWords.forms(of: folded).filter { !$0.isGuess }.map(\.text)
  }
}
