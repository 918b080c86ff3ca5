import DialogueRecord
import Lexis

/// By what names the terms of the glossary and the organizations are called, in either language, each as a row of words.
struct GlossaryNames: Sendable {
  /// A name of a term or of an organization.
  struct Name: Sendable {
    /// What is called so, by its place among the things that have names.
    var term: Int
    /// The words as they are written, without those at either end that only bind.
    var words: [String]
    /// The same in the vocabulary, without any that only bind: what a query has to say to mean the term.
    var surfaces: [UInt32]
    /// The language of the text that it stands in; a quoted one stands in both.
    var language: Language?
    /// Whether texts are searched for it. What stands in parentheses or is quoted in a note leads to the term and not back.
    var isSought: Bool
  }

  /// What has names: the terms, then the organizations.
  let things: [Through]
  let names: [Name]

  /// The names of some terms: their texts, taken apart at semicolons, commas and slashes, what stands in parentheses there, and
  /// what their notes quote. Those of organizations: short, in full, and other spellings. All these texts are in the vocabulary.
  init(_ terms: [Term], _ organizations: [Organization], _ vocabulary: Vocabulary) {
    things = terms.map(Through.glossary) + organizations.map(Through.name)
    let ofOrganizations = organizations.enumerated().flatMap { number, organization in
      let texts = Language.allCases.flatMap { language in
        [organization.acronym[language], organization.name[language]].map { (text: $0, language: Optional(language)) }
      }
      return (texts + organization.spellings.map { ($0, nil) }).map { text, language in
        Name(terms.count + number, GlossaryNames.contentWords(text), language, isSought: language != nil, vocabulary)
      }
    }
    let ofTerms = terms.enumerated().flatMap { number, term in
      func name(_ words: [String], _ language: Language?, isSought: Bool) -> Name {
        Name(number, words, language, isSought: isSought, vocabulary)
      }
      let own = Language.allCases.flatMap { language in
        let text = GlossaryNames.parenthesized(term.text[language])
        return GlossaryNames.variants(of: text.outside).map { name($0, language, isSought: true) }
          + text.inside.map(GlossaryNames.contentWords).filter(GlossaryNames.isName)
          .map { name($0, language, isSought: false) }
      }
      let quoted = term.note.map(GlossaryNames.quoted) ?? []
      let also = term.also.map { name(GlossaryNames.contentWords($0), nil, isSought: false) }
      return own + also + quoted.filter(GlossaryNames.isName).map { name($0, nil, isSought: false) }
    }
    names = ofTerms + ofOrganizations
  }

  /// Whether a name is that of a term, and not of an organization.
  func isOfTerm(_ name: Name) -> Bool {
    if case .glossary = things[name.term] { true } else { false }
  }

  /// `foreign terrorist fighters (FTFs)` without its parentheses, and what stands in them.
  private static func parenthesized(_ text: String) -> (outside: String, inside: [String]) {
    var outside = ""
    var inside: [String] = []
    for (index, piece) in text.split(separator: "(", omittingEmptySubsequences: false).enumerated() {
      let parts = piece.split(separator: ")", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, parts.count == 2, let first = parts.first { inside.append(String(first)) }
      outside += index > 0 && parts.count == 2 ? parts[1] : piece
    }
    return (outside, inside)
  }

  /// The names in a text of the glossary: `highlights / excerpts` is two. What only goes on with the first one, as in
  /// `duplication of efforts / of work`, is none, and a slash within a word, as in I-24/7, parts nothing.
  private static func variants(of text: String) -> [[String]] {
    var variants: [[String]] = []
    var piece: [Substring] = []
    func settle() {
      let isRest = piece.first.map { GlossaryNames.binds(String($0)) && !variants.isEmpty } ?? true
      let words = contentWords(piece.joined(separator: " "))
      if !isRest, isName(words) { variants.append(words) }
      piece = []
    }
    for word in text.split(separator: " ") {
      if word != "/", word != "…" { piece.append(word) }
      if word == "/" || word == "…" || word.last.map(";؛,،".contains) == true { settle() }
    }
    settle()
    return variants
  }

  /// Numbers and single letters call nothing.
  private static func isName(_ words: [String]) -> Bool {
    words.contains { word in word.unicodeScalars.count > 1 && !word.allSatisfy(\.isNumber) }
  }

  /// What a note quotes stands in it in both languages: another name of the thing, such as السيبرانية or SPOC. What is quoted as
  /// several words is a name as a whole, and none of its words is one: “assets or proceeds of crime” is not called crime. What a
  /// note warns of, as in not “tour”, is no name.
  private static func quoted(_ note: Bilingual) -> [[String]] {
    let sentences = note.en.split { ".;:".contains($0) }
    let affirmed = sentences.filter { sentence in
      !String(sentence).words.contains { ["not", "never", "nor"].contains($0.folded()) }
    }
    let english = affirmed.flatMap { pieces(of: $0) }
    var seen: Set<[String]> = []
    return pieces(of: note.ar[...]).flatMap { shared($0, with: english) }.map {
      contentWords($0.joined(separator: " "))
    }
    .filter { words in
      words.contains { $0.unicodeScalars.count >= 3 } && seen.insert(words).inserted
    }
  }

  /// A text as rows of words, parted wherever it has a mark of punctuation, so that nothing is taken for one quotation that is two.
  private static func pieces(of text: Substring) -> [[String]] {
    text.split { $0.isPunctuation && $0 != "-" || $0 == "=" }.map { String($0).words }.filter { !$0.isEmpty }
  }

  /// The longest rows of words of a piece that stand so in one of others.
  private static func shared(_ piece: [String], with others: [[String]]) -> [[String]] {
    var rows: [[String]] = []
    var start = 0
    while start < piece.count {
      let ends = (start + 1...piece.count).prefix { end in others.contains { $0.holds(piece[start..<end]) } }
      if let end = ends.last { rows.append(Array(piece[start..<end])) }
      start = ends.last ?? start + 1
    }
    return rows
  }

  fileprivate static func binds(_ word: String) -> Bool {
    FunctionWords.contains(word.folded())
  }

  /// The words of a name without those at either end that only bind.
  private static func contentWords(_ text: String) -> [String] {
    let words = text.words
    guard let first = words.firstIndex(where: { !binds($0) }), let last = words.lastIndex(where: { !binds($0) }) else {
      return []
    }
    return Array(words[first...last])
  }
}

extension [String] {
  /// Whether some words stand in it, one after the other.
  fileprivate func holds(_ row: ArraySlice<String>) -> Bool {
    count >= row.count && (0...(count - row.count)).contains { self[$0..<$0 + row.count] == row }
  }
}

extension GlossaryNames.Name {
  fileprivate init(_ term: Int, _ words: [String], _ language: Language?, isSought: Bool, _ vocabulary: Vocabulary) {
    self.term = term
    self.words = words
    self.language = language
    self.isSought = isSought
    surfaces = words.filter { !GlossaryNames.binds($0) }.compactMap { vocabulary.surfaces.find($0) }
  }
}
