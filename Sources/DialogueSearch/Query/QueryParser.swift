import DialogueRecord
import Lexis

extension Query {
  /// Reads what was typed:
  ///
  ///     terror border      both words, in any form
  ///     "front line"       one after the other; «front line» and “front line” are the same
  ///     -drugs             not this one
  ///     crime OR terror    either; | is the same
  ///     inform*            words that begin so
  ///     exact:اطلاع        this spelling only
  ///     year:2019 year:2017..2020 theme:cybercrime in:glossary lang:ar
  ///
  /// Operators have Arabic names too. What looks like one and is none is a word. Bullets and enumerators before a line are no
  /// words. Words joined by punctuation, as in I-24/7, are looked for one after the other. Of a longer text the first 64 words
  /// and filters count.
  package init(_ text: String, filters: SearchFilters = SearchFilters()) {
    var parser = QueryParser(text)
    parser.parse()
    self.text = text
    self.clauses = parser.clauses
    self.filters = parser.filters
    self.filters.formUnion(filters)
    self.excluded = parser.excluded
    self.written = parser.written
    self.endsInQuotes = parser.endsInQuotes
    self.isCut = parser.isCut
  }
}

/// One reading of a query, from left to right.
struct QueryParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var wantsAlternative = false
  /// How many words and filters are still taken: a page that was pasted is not looked for word by word.
  private var left = Query.mostWords
  /// Whether words were left out.
  private(set) var isCut = false
  private(set) var clauses: [Query.Clause] = []
  private(set) var filters = SearchFilters()
  private(set) var excluded = SearchFilters()
  private(set) var written: [Query.WrittenFilter] = []
  private(set) var endsInQuotes = false

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func parse() {
    skipEnumerators()
    while skipBlanks() {
      if takeOr() { continue }
      let begin = position
      let isNegated = takeMinus()
      let start = position
      if let quoted = takeQuoted() {
        add(words: quoted, from: start, isNegated: isNegated, isExact: false)
      } else if let name = take(chunk: takeChunk(), from: start, isNegated: isNegated) {
        written.append(Query.WrittenFilter(name: name, range: begin..<position))
      }
    }
    // A query that is nothing but the operator looks for the word.
    if clauses.isEmpty, wantsAlternative, filters.isEmpty, excluded.isEmpty {
      add(words: "OR", from: 0, isNegated: false, isExact: false)
    }
  }

  /// A chunk is an operator with its value, or words. Returns the operator of a filter.
  private mutating func take(chunk: String, from start: Int, isNegated: Bool) -> QueryOperator? {
    guard let colon = chunk.firstIndex(of: ":"), let name = QueryOperator(chunk[..<colon]) else {
      add(words: chunk, from: start, isNegated: isNegated, isExact: false)
      return nil
    }
    var value = String(chunk[chunk.index(after: colon)...])
    var whole = chunk
    if value.isEmpty, let quoted = takeQuoted() {
      value = quoted
      whole += quoted
    }
    let isExact = name == .exact && !value.isEmpty
    guard !isExact, let filter = name.filter(value) else {
      add(words: isExact ? value : whole, from: start, isNegated: isNegated, isExact: isExact)
      return nil
    }
    guard left > 0 else {
      isCut = true
      return nil
    }
    left -= 1
    if isNegated { excluded.formUnion(filter) } else { filters.formUnion(filter) }
    return name
  }

  private mutating func add(words: String, from start: Int, isNegated: Bool, isExact: Bool) {
    let isAlone = clauses.isEmpty && scalars[position...].allSatisfy(isBlank)
    guard isAlone || !Enumerator.isQuotedNumber(words) else { return }
    let isPrefix = words.unicodeScalars.last == "*"
    let all = words.words
    let found = Array(all.prefix(left))
    isCut = isCut || found.count < all.count
    guard !found.isEmpty else { return }
    left -= found.count
    let phrase = Query.Phrase(
      text: string(start..<position), words: found, isPrefix: isPrefix, isExact: isExact)
    if wantsAlternative, !isNegated, let last = clauses.last, !last.isNegated {
      clauses[clauses.count - 1].alternatives.append(phrase)
    } else {
      clauses.append(Query.Clause(alternatives: [phrase], isNegated: isNegated))
    }
    wantsAlternative = false
  }
}

// MARK: - Pieces

extension QueryParser {
  static let quotes: Set<Unicode.Scalar> = [
    "\"", "“", "”", "„", "«", "»", "″", "‟", "‹", "›", "〝", "〞", "❝", "❞", "＂",
  ]
  /// What is typed for a minus, the signs that editors put in its place among it.
  private static let minuses: Set<Unicode.Scalar> = ["-", "‐", "‑", "–", "−", "﹣", "－"]

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// Whether anything is left behind the blanks, and behind what only begins a new line.
  private mutating func skipBlanks() -> Bool {
    while position < scalars.count, isBlank(scalars[position]) {
      position += 1
      if scalars[position - 1].isNewline { skipEnumerators() }
    }
    return position < scalars.count
  }

  /// Goes past bullets and enumerators.
  private mutating func skipEnumerators() {
    position += Enumerator.length(before: scalars[position...])
  }

  /// A bar, or the word in capitals between blanks.
  private mutating func takeOr() -> Bool {
    if scalars[position] == "|" {
      position += 1
    } else if position + 1 < scalars.count, scalars[position] == "O", scalars[position + 1] == "R",
      position + 2 == scalars.count || isBlank(scalars[position + 2])
    {
      position += 2
    } else {
      return false
    }
    wantsAlternative = true
    return true
  }

  /// A minus at the beginning of a word; by itself it is nothing.
  private mutating func takeMinus() -> Bool {
    guard QueryParser.minuses.contains(scalars[position]), position + 1 < scalars.count, !isBlank(scalars[position + 1])
    else { return false }
    position += 1
    return true
  }

  /// What stands in quotes; to the end where they are not closed yet.
  private mutating func takeQuoted() -> String? {
    guard position < scalars.count, QueryParser.quotes.contains(scalars[position]) else { return nil }
    position += 1
    skipEnumerators()
    let start = position
    while position < scalars.count, !QueryParser.quotes.contains(scalars[position]) { position += 1 }
    let words = string(start..<position)
    if position < scalars.count { position += 1 } else { endsInQuotes = true }
    return words
  }

  /// What stands before the next blank, quote or bar.
  private mutating func takeChunk() -> String {
    let start = position
    while position < scalars.count, !isBlank(scalars[position]), scalars[position] != "|",
      !QueryParser.quotes.contains(scalars[position])
    {
      position += 1
    }
    return string(start..<position)
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
