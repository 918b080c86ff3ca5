/// The names of a thing, and what else is said of it, made ready to be held against what is typed: what is filtered at every key is
/// looked through, and not worked out anew.
package struct FilterableTexts: Sendable {
  /// How well what was typed is found; the lesser is the better.
  package struct Fit: Sendable, Hashable, Comparable {
    /// Whether it is no name as a whole.
    var isPart: Bool
    /// Whether one of its words is in no name, but in what else is said.
    var isBeside: Bool
    /// Whether no name begins with what was typed first.
    var isInside: Bool
    /// How near the word is that is found worst.
    var nearness: Nearness

    package static func < (one: Fit, other: Fit) -> Bool {
      func rank(_ fit: Fit) -> (Int, Int, Int, Int) {
        (fit.isPart ? 1 : 0, fit.isBeside ? 1 : 0, fit.isInside ? 1 : 0, fit.nearness.rawValue)
      }
      return rank(one) < rank(other)
    }
  }

  /// How near a word is to one that was typed.
  enum Nearness: Int, Sendable, Hashable {
    case word, form, beginning, within, error
  }

  private let names: [[FilteredWord]]
  private let others: [FilteredWord]

  /// What has some names. `others` is found as well, but is nothing's name.
  package init(names: [String], others: [String] = []) {
    let analyzer = WordAnalyzer()
    func words(_ text: String) -> [FilteredWord] { text.words.map { FilteredWord($0, analyzer) } }
    self.names = names.map(words)
    self.others = others.flatMap(words)
  }

  /// How well all that was typed is found, in any order; nil where it is not. `forgivesErrors` takes a word that differs by one error of
  /// typing for the one that was meant.
  package func fit(_ filter: WordFilter, forgivesErrors: Bool = false) -> Fit? {
    let begins = filter.typed.first.map { first in names.contains { $0.first?.begins(with: first) == true } }
    var fit = Fit(
      isPart: !isName(filter.typed), isBeside: false, isInside: begins != true, nearness: .word)
    for word in filter.typed {
      let own = word.nearness(to: names.joined(), forgivesErrors)
      let other = own == nil ? word.nearness(to: others, forgivesErrors) : nil
      guard let found = own ?? other else { return nil }
      fit.isBeside = fit.isBeside || own == nil
      if found.rawValue > fit.nearness.rawValue { fit.nearness = found }
    }
    return fit
  }

  private func isName(_ typed: [FilteredWord]) -> Bool {
    names.contains { name in name.count == typed.count && zip(name, typed).allSatisfy { $0.forms[0] == $1.forms[0] } }
  }
}

extension FilteredWord {
  /// Whether the word, as it is or without its article, begins with another.
  fileprivate func begins(with word: FilteredWord) -> Bool { forms.contains { $0.starts(with: word.forms[0]) } }

  /// How near the nearest of some words is; nil where none is near enough.
  fileprivate func nearness(
    to words: some Sequence<FilteredWord>, _ forgivesErrors: Bool
  ) -> FilterableTexts.Nearness? {
    var best: FilterableTexts.Nearness?
    for word in words {
      guard let found = nearness(to: word, forgivesErrors), found.rawValue < best?.rawValue ?? .max else { continue }
      best = found
      if found == .word { break }
    }
    return best
  }

  private func nearness(to word: FilteredWord, _ forgivesErrors: Bool) -> FilterableTexts.Nearness? {
    guard isFound(in: word, isWithin: true) else { return forgivesErrors && isErrorAway(from: word) ? .error : nil }
    if forms[0] == word.forms[0] { return .word }
    if forms.contains(where: word.forms.contains) { return .form }
    if word.begins(with: self) { return .beginning }
    return isFound(in: word, isWithin: false) ? .form : .within
  }

  /// Whether the word, or its beginning, differs by one error. In a short word every letter tells it from others, and a number is another
  /// number.
  private func isErrorAway(from word: FilteredWord) -> Bool {
    guard let own = letters, own.count >= 4, let other = word.letters else { return false }
    return (own.count - 1...own.count + 1).contains { count in
      own[...].isOneErrorAway(from: other.prefix(count))
    }
  }

  /// The letters; nil for a number.
  private var letters: [Unicode.Scalar]? {
    let text = String(decoding: forms[0], as: UTF8.self)
    return text.script == .digit ? nil : Array(text.unicodeScalars)
  }
}
