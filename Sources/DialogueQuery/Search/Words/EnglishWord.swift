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
    let plain = IrregularEnglish.base[word] ?? word
    return WordKeys(stem: stem(EnglishSpelling.levelled(plain)))
  }

  /// Snowball's stem; the word itself where the library gives none.
  private func stem(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard let found = sb_stemmer_stem(stemmer, letters, Int32(letters.count)) else { return word }
    let length = Int(sb_stemmer_length(stemmer))
    return String(decoding: UnsafeBufferPointer(start: found, count: length), as: UTF8.self)
  }
}
