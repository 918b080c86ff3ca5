/// The forms by which a word counts as unchanged where it stands again: its letters levelled, and of an Arabic word also what is left
/// of it without the article and attached particles. Endings count: a plural is another word.
package struct WordForms: Sendable, Hashable {
  /// A form of a word.
  package struct Form: Sendable, Hashable {
    /// The letters, levelled.
    package var text: String
    /// Whether a letter was taken off for a particle that may be the word's own.
    package var isGuess: Bool
  }

  /// The forms, the word as a whole first; each once.
  package private(set) var all: [Form]

  /// The forms of a word of one script. `withGuesses` false leaves out those that rest on a guess.
  package init(_ word: String, withGuesses: Bool = true) {
    all = [Form(text: word.folded(), isGuess: false)]
    guard word.script == .arabic, let letters = Buckwalter.word(word), letters.count > 1 else { return }
    for (reading, isGuess) in ArabicWord.beginnings(of: letters, withGuesses: withGuesses) {
      add(reading, isGuess)
      guard let bare = Buckwalter.withoutSeatedHamza(reading) else { continue }
      // فئة is not فيه.
      if !FunctionWords.arabicStems.contains(bare.map(Buckwalter.plain)) { add(bare[...], isGuess) }
    }
  }

  private mutating func add(_ letters: ArabicWord.Letters, _ isGuess: Bool) {
    let text = Buckwalter.folded(letters)
    if !all.contains(where: { $0.text == text }) { all.append(Form(text: text, isGuess: isGuess)) }
  }

  /// Whether the word only binds others, be it with a particle before it.
  package var isFunctionWord: Bool {
    all.contains { FunctionWords.contains($0.text) }
  }

  /// Whether two words are one that did not change. Two guesses meet only where four letters agree: بلد is not ولد.
  package func meet(_ other: WordForms) -> Bool {
    all.contains { form in
      other.all.contains {
        $0.text == form.text && !($0.isGuess && form.isGuess && form.text.unicodeScalars.count < 4)
      }
    }
  }
}

extension ArabicWord {
  /// A word as it stands, without its article and what is joined to it, and, as guesses, without letters that may be particles.
  fileprivate static func beginnings(of word: [UInt8], withGuesses: Bool) -> [(letters: Letters, isGuess: Bool)] {
    let articled = articledReadings(of: word[...])
    let sure = [word[...]] + (articled.map { [$0[0]] } ?? [])
    guard withGuesses else { return sure.map { ($0, false) } }
    // A future with its س is another word than the present.
    let guesses =
      articled?.dropFirst(2)
      ?? plainReadings(of: word[...], isKnown: KnownArabic.beginsWithRadical(word[...])).dropFirst()
    return sure.map { ($0, false) } + guesses.filter { word[$0.startIndex - 1] != UInt8(ascii: "s") }.map { ($0, true) }
  }
}
