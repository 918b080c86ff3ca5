/// How a word of a text answers a word of a query, best first. A hit is as good as the worst of the words that it needs, each
/// taken at its best.
package enum Tier: UInt8, CaseIterable, Sendable, Hashable, Comparable {
  /// The same spelling; capitals do not count.
  case exact
  /// The same letters once vowel marks, accents, forms of alef and seats of hamza are levelled.
  case folded
  /// Another form of the same word: an ending, the article, the other spelling of English.
  case stem
  /// The same word if a letter at its beginning is an attached particle, or one at its end its own.
  case particle
  /// Singular and broken plural.
  case plural
  /// A word derived from the same one, as operational and operations, where the record has no form of the word itself.
  case family
  /// The letters within a longer word, where no better form exists, or what a query with `*` asks for.
  case substring
  /// One typing error away: a letter more, less, other, or two exchanged. Only when nothing else is found.
  case typo
  /// The name in exports.
  package var name: String {
    String(describing: self)
  }

  /// Whether one is better than the other.
  package static func < (left: Tier, right: Tier) -> Bool {
    left.rawValue < right.rawValue
  }
}
