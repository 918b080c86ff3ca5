import Lexis

/// Every word of the texts as it is written, and by what words meet each other. All tolerance of a search is here: a query word
/// becomes words of the vocabulary, each with the tier by which it answers.
struct Vocabulary: Sendable {
  /// The words as they are written.
  let surfaces: ByteTable
  /// The words as they are compared.
  let folded: ByteTable
  /// For each written word, how it is compared.
  let foldedOfSurface: [UInt32]
  /// For each compared word, how it is written.
  let surfacesOfFolded: NumberLists
  /// For each compared word its letters as a set of bits, so that far-off words need not be compared.
  let letters: [UInt64]
  /// The keys of all words.
  let keys: ByteTable
  /// For each key the written words whose stem it is, or that have it as one of their further keys.
  let stems: NumberLists
  /// For each key whether a word with an article before it has that stem.
  let articled: [Bool]
  /// For each key the written words that have it as a stem of another reading of their beginning.
  let otherStems: NumberLists
  /// For each key the written words that have it as a stem of another reading of their ending.
  let otherEndings: NumberLists
  /// For each key the written words whose singular it may be.
  let singulars: NumberLists
  /// For each key the written words of that family.
  let families: NumberLists

  /// Analyses every word once.
  init(_ surfaces: ByteTable) {
    let analyzer = WordAnalyzer()
    var folded = ByteTable()
    var keys = ByteTable()
    var foldedOfSurface: [UInt32] = []
    foldedOfSurface.reserveCapacity(surfaces.count)
    var stems: [(list: UInt32, value: UInt32)] = []
    var otherStems: [(list: UInt32, value: UInt32)] = []
    var otherEndings: [(list: UInt32, value: UInt32)] = []
    var singulars: [(list: UInt32, value: UInt32)] = []
    var families: [(list: UInt32, value: UInt32)] = []
    var stemOfSurface: [UInt32] = []
    var articledStems: Set<UInt32> = []
    var articledSurfaces: Set<UInt32> = []
    for surface in 0..<UInt32(surfaces.count) {
      let word = analyzer.analysis(of: surfaces[surface])
      foldedOfSurface.append(folded.insert(word.folded))
      let stem = keys.insert(word.keys.stem)
      stemOfSurface.append(stem)
      if word.keys.hasArticle {
        articledStems.insert(stem)
        articledSurfaces.insert(surface)
      }
      stems.append((stem, surface))
      for key in word.keys.moreStems { stems.append((keys.insert(key), surface)) }
      for key in word.keys.otherStems { otherStems.append((keys.insert(key), surface)) }
      for key in word.keys.otherEndings { otherEndings.append((keys.insert(key), surface)) }
      if let family = word.keys.family { families.append((keys.insert(family), surface)) }
      for key in word.keys.singulars { singulars.append((keys.insert(key), surface)) }
    }
    // Behind an article there is no particle: where الوباء is a word, وباء is not و and باء.
    otherStems.removeAll { entry in
      !articledSurfaces.contains(entry.value) && articledStems.contains(stemOfSurface[Int(entry.value)])
    }
    articled = (0..<UInt32(keys.count)).map(articledStems.contains)
    self.surfaces = surfaces
    self.folded = folded
    self.foldedOfSurface = foldedOfSurface
    surfacesOfFolded = NumberLists(
      foldedOfSurface.enumerated().map { ($1, UInt32($0)) }, count: folded.count)
    letters = (0..<UInt32(folded.count)).map { LetterSet.bits(of: folded.bytes($0)) }
    self.keys = keys
    self.stems = NumberLists(stems, count: keys.count)
    self.otherStems = NumberLists(otherStems, count: keys.count)
    self.otherEndings = NumberLists(otherEndings, count: keys.count)
    self.singulars = NumberLists(singulars, count: keys.count)
    self.families = NumberLists(families, count: keys.count)
  }

  /// How many written words there are.
  var count: Int { surfaces.count }
}

/// The letters of a word as bits, to tell words apart at a glance.
enum LetterSet {
  /// Of a word in UTF-8. Letters may share a bit: a difference of bits is a difference of letters, not the other way about.
  static func bits(of word: some Sequence<UInt8>) -> UInt64 {
    // The last byte of a scalar tells the letters of a block apart.
    word.reduce(0) { $1 & 0xE0 == 0xC0 || $1 >= 0xE0 ? $0 : $0 | 1 << UInt64($1 & 0x3F) }
  }
}
