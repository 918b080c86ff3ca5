/// By what a word meets other words of its language. Keys are compared and never shown. Those of different languages never
/// agree: Arabic ones are in Buckwalter's letters behind a tilde.
package struct WordKeys: Sendable, Hashable {
  /// The stem of the likeliest reading.
  package var stem: [UInt8]
  /// Further keys that are as good: what forms of a dual or of a verb share.
  package var moreStems: [[UInt8]] = []
  /// Whether the likeliest reading has an article before it, so that the next letter is no particle.
  package var hasArticle = false
  /// Stems of other readings of the beginning, such as without a letter that may be a particle. They meet stems of likeliest
  /// readings only: two guesses do not make a match (بلد and ولد share a guess).
  package var otherStems: [[UInt8]] = []
  /// Stems of other readings of the ending. They too meet stems of likeliest readings only.
  package var otherEndings: [[UInt8]] = []
  /// Stems of the singulars that this word may be the plural of, by its pattern.
  package var singulars: [[UInt8]] = []

  /// What it shares with the words that are derived from the same one; nil where that is not known.
  package var family: [UInt8]?

  /// Adds the keys of another reading that is as good.
  mutating func formUnion(_ other: WordKeys) {
    func add(_ keys: [[UInt8]], to list: WritableKeyPath<WordKeys, [[UInt8]]>) {
      self[keyPath: list] += keys.filter { $0 != stem && !self[keyPath: list].contains($0) }
    }
    add([other.stem] + other.moreStems, to: \.moreStems)
    add(other.otherStems, to: \.otherStems)
    add(other.otherEndings, to: \.otherEndings)
    add(other.singulars, to: \.singulars)
  }

  /// The keys of a word that meets nothing but itself.
  package static func alone(_ folded: String) -> WordKeys {
    // No stem has the sign.
    WordKeys(stem: Array(folded.utf8) + [UInt8(ascii: "=")])
  }
}
