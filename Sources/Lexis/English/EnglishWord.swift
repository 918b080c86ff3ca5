import CStemmer

/// English words: inflected forms meet in Snowball's `english` stem, after spellings have been levelled and irregular forms
/// replaced.
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
    if let apart = IrregularEnglish.apart[word] { return WordKeys.alone(apart) }
    let plain = IrregularEnglish.base[word] ?? word
    return WordKeys(stem: stem(EnglishSpelling.levelled(plain)))
  }

  /// Letters without a vowel and an s: FTFs, NCBs. Snowball leaves them alone.
  private func isAcronymPlural(_ word: String) -> Bool {
    word.utf8.count >= 3 && word.utf8.last == UInt8(ascii: "s") && !word.utf8.contains { "aeiouy".utf8.contains($0) }
  }

  /// Snowball's stem; the word itself where the library gives none.
  private func stem(_ word: [UInt8]) -> [UInt8] {
    guard let found = sb_stemmer_stem(stemmer, word, Int32(word.count)) else { return word }
    return Array(UnsafeBufferPointer(start: found, count: Int(sb_stemmer_length(stemmer))))
  }
}
