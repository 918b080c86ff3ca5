import DialogueRecord
import Lexis

/// Arabic words as one looks them up: without particles that are written with them, the article kept.
struct ArabicHeadwords {
  private let attested: Set<String>
  private let analyzer = WordAnalyzer()

  init(_ record: Record) {
    self.init(attested: ArabicHeadwords.attested(in: record))
  }

  /// By words that were gathered before.
  init(attested: Set<String>) { self.attested = attested }

  /// The words of a record, levelled, also without the article and what is joined to it.
  static func attested(in record: Record) -> Set<String> {
    record.derived("attested") { record in
      let texts = record.passages.map(\.text.ar) + record.terms.map(\.text.ar)
      return Set(texts.flatMap(\.words).flatMap { WordForms($0, withGuesses: false).all.map(\.text) })
    }
  }

  /// How many letters at the beginning of a word are particles: the و of «وتبادل», the ب of «بالجوانب», the لل of «للبنية». None
  /// where nothing says that what is left is the same word: neither an article behind them nor the record, which has it by itself.
  func particles(of word: String) -> Int {
    let scalars = Array(word.unicodeScalars)
    let beginnings = (1...3).prefix { $0 < scalars.count - 1 && "وفبكل".unicodeScalars.contains(scalars[$0 - 1]) }
    guard word.script == .arabic, !beginnings.isEmpty else { return 0 }
    let stem = analyzer.stem(of: word)
    let forms = WordForms(word)
    let lengths = beginnings.filter {
      let rest = scalars.rest($0)
      let folded = rest.folded()
      let isAttested = attested.contains(folded) && forms.all.contains { $0.text == folded && $0.isGuess }
      return isAttested || analyzer.stem(of: rest) == stem && forms.meet(WordForms(rest))
    }
    return lengths.first { scalars.rest($0).hasPrefix("ال") } ?? lengths.last ?? 0
  }

  /// The word without them.
  func headword(_ word: String) -> String { Array(word.unicodeScalars).rest(particles(of: word)) }
}

extension [Unicode.Scalar] {
  fileprivate func rest(_ start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self[start...])
    return String(view)
  }
}

/// Which English words are written with a capital because they are names, and not because they begin a sentence.
struct EnglishCapitals: Sendable {
  private var small: Set<String> = []
  private var names: Set<String> = []

  /// Takes in the words of a text.
  mutating func take(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for word in text.placedWords where word.text.script == .latin {
      guard word.text.first?.isUppercase == true else {
        small.insert(word.text)
        continue
      }
      let before = scalars[..<word.range.lowerBound].last { !$0.properties.isWhitespace }
      if let before, !".:!?•-–".unicodeScalars.contains(before) { names.insert(word.text) }
    }
  }

  /// A word with a capital only where it is a name.
  func headword(_ word: String) -> String {
    let lowered = word.lowercased()
    if word.count > 1, word == word.uppercased() { return word }
    return small.contains(lowered) || !names.contains(word) ? lowered : word
  }

  /// A text whose first word is written so.
  func headword(of text: String) -> String {
    guard let first = text.placedWords.first, first.text.script == .latin, text.hasPrefix(first.text) else {
      return text
    }
    return headword(first.text) + text.dropFirst(first.text.count)
  }
}
