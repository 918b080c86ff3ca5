/// What a word shares with itself in another form: in the other number, a broken plural included, with or without article and
/// attached particle, in another spelling. Of the forms that a search knows these are the sure stems and the singulars. What
/// rests on an ending that may be the word's own, on a part of the word or on an error of typing is left out, and so is
/// derivation: ميدانية is not ميدان, and "operational" not "operations".
package struct WordInflection: Sendable, Hashable {
  /// Its letters levelled, without article and particles.
  package let forms: WordForms
  private let sure: [[UInt8]]
  /// Stems without a letter that may be a particle.
  private let guessed: [[UInt8]]
  private let singulars: [[UInt8]]
  private let isRelation: Bool

  /// The inflection of a word of one script.
  package init(_ word: String, _ analyzer: WordAnalyzer) {
    forms = WordForms(word)
    let analysis = analyzer.analysis(of: word)
    let keys = analysis.keys
    isRelation = WordInflection.relations.contains { analysis.folded.hasSuffix($0) }
    switch analysis.script {
    case .latin:
      sure = [WordInflection.singular(analysis.folded, stem: keys.stem)]
      (guessed, singulars) = ([], [])
    case .arabic:
      sure = [keys.stem] + keys.moreStems
      (guessed, singulars) = (keys.otherStems, keys.singulars)
    default: (sure, guessed, singulars) = ([], [], [])
    }
  }

  /// What two words that are one have in common: one of these at the least.
  package var shared: [[UInt8]] { forms.all.map { Array($0.text.utf8) } + sure + guessed + singulars }

  /// Whether two words are one. Two guesses meet only where four letters agree.
  package func meet(_ other: WordInflection) -> Bool {
    if forms.meet(other.forms) { return true }
    return isForm(of: other) || other.isForm(of: self)
  }

  private func isForm(of other: WordInflection) -> Bool {
    if isRelation == other.isRelation, sure.contains(where: { other.sure.contains($0) || other.guessed.contains($0) }) {
      return true
    }
    // One byte more than its letters: the sign of a key.
    return singulars.contains { other.sure.contains($0) || $0.count > 4 && other.guessed.contains($0) }
  }

  /// The endings of relation with those of number and gender, folded.
  private static let relations = ["ي", "يه", "يا", "يات", "يون", "يين", "يان", "يتان", "يتين"]

  /// What both numbers of an English word have, spelt one way, behind their stem: policies and policy, viruses and virus.
  private static func singular(_ folded: String, stem: [UInt8]) -> [UInt8] {
    var word = EnglishSpelling.levelled(IrregularEnglish.bases[folded]?.first ?? folded)
    while let last = word.last, "es".utf8.contains(last) { word.removeLast() }
    if word.last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
    return stem + [UInt8(ascii: "=")] + word
  }
}
