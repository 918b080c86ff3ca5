import CStemmer

/// English words: inflected forms meet in what their inflection leaves, after spellings have been levelled and irregular forms
/// replaced; words of one family in Snowball's `english` stem.
final class EnglishStemmer {
  private let stemmer: OpaquePointer?

  /// A stemmer of its own, since libstemmer keeps its work in it.
  init() {
    stemmer = sb_stemmer_new("english", "UTF_8")
  }

  deinit {
    sb_stemmer_delete(stemmer)
  }

  /// The keys of a folded word.
  func keys(_ word: String) -> WordKeys {
    if isAcronymPlural(word) { return WordKeys(stem: Array(word.utf8.dropLast())) }
    if IrregularEnglish.whole.contains(word) { return WordKeys(stem: Array(word.utf8)) }
    let keys = EnglishInflection.keys(word)
    guard let first = keys.first else { return WordKeys.alone(word) }
    return WordKeys(stem: first, moreStems: Array(keys.dropFirst()), family: family(of: word))
  }

  /// Letters without a vowel and an s: FTFs, NCBs.
  private func isAcronymPlural(_ word: String) -> Bool {
    word.utf8.count >= 3 && word.utf8.last == UInt8(ascii: "s") && !word.utf8.contains { "aeiouy".utf8.contains($0) }
  }

  /// Snowball's stem; none where the word is no relative of what it would lead to, or where the library gives none.
  private func family(of word: String) -> [UInt8]? {
    guard !IrregularEnglish.apart.contains(word) else { return nil }
    let plain = EnglishSpelling.levelled(IrregularEnglish.bases[word]?.first ?? word)
    guard let found = sb_stemmer_stem(stemmer, plain, Int32(plain.count)) else { return nil }
    let stem = Array(UnsafeBufferPointer(start: found, count: Int(sb_stemmer_length(stemmer))))
    // Who intercepts is an interceptor: Snowball leaves these endings.
    return stem.count >= 7 && (stem.ends(with: "er") || stem.ends(with: "or")) ? stem.dropLast(2) : stem
  }
}
