import DialogueRecord
import Lexis

/// Turns a query into words of a vocabulary.
struct Planner {
  private let index: SearchIndex
  /// What to take for words that nothing answers. Left out at first: words are only guessed where nothing is found.
  var guesses: [String: WordMatches] = [:]
  private let analyzer = WordAnalyzer()

  /// Turns queries into words of an index.
  init(_ index: SearchIndex) {
    self.index = index
  }

  private var vocabulary: Vocabulary { index.vocabulary }

  /// The plan of a query.
  func plan(_ query: Query) -> Plan {
    var plan = Plan()
    for clause in query.clauses {
      let alternatives = clause.alternatives.flatMap { rows(of: $0, isNegated: clause.isNegated) }
      plan.clauses.append(PlannedClause(alternatives: alternatives, isNegated: clause.isNegated))
    }
    joinNeighbours(in: &plan, query)
    markOptional(in: &plan, query)
    return plan
  }

  /// The rows of words that answer a phrase: its own words, and those of compounds that are written otherwise.
  private func rows(of phrase: Query.Phrase, isNegated: Bool) -> [[PlannedWord]] {
    let words = phrase.words.enumerated().map { index, word in
      planned(
        word, isExact: phrase.isExact, isPrefix: phrase.isPrefix && index == phrase.words.count - 1,
        isNegated: isNegated)
    }
    guard !phrase.isExact, !phrase.isPrefix else { return [words] }
    var rows = [words]
    if words.count == 1 { rows += split(phrase.words[0]) }
    for index in phrase.words.indices.dropLast() {
      guard let joined = joined(phrase.words[index], phrase.words[index + 1]) else { continue }
      rows.append(words[..<index] + [joined] + words[(index + 2)...])
    }
    for index in phrase.words.indices where words[index].matches.isEmpty {
      for halves in splitNumber(phrase.words[index]) { rows.append(words[..<index] + halves + words[(index + 1)...]) }
    }
    return rows
  }

  /// A word with what answers it. Words of its family, then parts of words count only where the record says no form of the
  /// word, as with cyber, which stands in the glossary alone, and never for what must not be found.
  private func planned(_ word: String, isExact: Bool, isPrefix: Bool, isNegated: Bool) -> PlannedWord {
    let analysis = analyzer.analysis(of: word)
    var matches =
      isPrefix ? vocabulary.matches(ofPrefix: analysis) : vocabulary.matches(of: analysis, isExact: isExact)
    guard !isExact, !isPrefix, !isNegated else {
      return PlannedWord(text: word, folded: analysis.folded, matches: matches)
    }
    for others in [vocabulary.relatives, vocabulary.matches(ofPart:)] {
      guard !matches.surfaces.contains(where: index.isInRecord) else { break }
      let found = others(analysis)
      for surface in found.surfaces { if let tier = found[surface] { matches.add(surface, tier) } }
    }
    if matches.isEmpty, let guess = guesses[word] { matches = guess }
    addCompounds(of: analysis, to: &matches)
    return PlannedWord(text: word, folded: analysis.folded, matches: matches)
  }

  /// What answers a word that stands for itself, as in a name of the glossary.
  func planned(_ word: String) -> PlannedWord {
    let analysis = analyzer.analysis(of: word)
    return PlannedWord(text: word, folded: analysis.folded, matches: vocabulary.matches(of: analysis))
  }

  /// The words of the query that nothing answers, those that must not be found left out.
  func unanswered(_ query: Query) -> [String] {
    query.clauses.filter { !$0.isNegated }.flatMap(\.alternatives).filter { !$0.isExact && !$0.isPrefix }
      .flatMap(\.words).filter { planned($0, isExact: false, isPrefix: false, isNegated: false).matches.isEmpty }
  }
}

// MARK: - Compounds

extension Planner {
  /// What makes a compound of a word and leaves it the word it is: crime stands in cybercrime, and not in a line of letters.
  private static let combining = ["cyber", "counter", "anti", "narco"]

  /// Adds the compounds of a word, as words that hold it.
  private func addCompounds(of word: WordAnalysis, to matches: inout WordMatches) {
    guard word.script == .latin, word.folded.utf8.count >= 4 else { return }
    for form in Planner.combining {
      guard let key = vocabulary.keys.find(analyzer.analysis(of: form + word.folded).keys.stem) else { continue }
      matches.add(vocabulary.stems[key], .substring)
    }
  }

  private func isLatin(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { Script($0.value) == .latin }
  }

  /// Two words of English as one, where the vocabulary has it: cyber crime, co-operation.
  private func joined(_ first: String, _ second: String) -> PlannedWord? {
    guard isLatin(first), isLatin(second) else { return nil }
    let analysis = analyzer.analysis(of: first + second)
    guard vocabulary.keys.find(analysis.keys.stem) != nil else { return nil }
    return PlannedWord(
      text: first + second, folded: analysis.folded, matches: vocabulary.matches(of: analysis).atBest(.stem))
  }

  /// A number as two that the vocabulary has both, as in I247 for I-24/7.
  private func splitNumber(_ word: String) -> [[PlannedWord]] {
    word.script == .digit ? halves(of: word.folded(), atLeast: 1) : []
  }

  /// A word of English as two, wherever the vocabulary has both: frontline, counterterrorism.
  private func split(_ word: String) -> [[PlannedWord]] {
    isLatin(word) ? halves(of: word.folded(), atLeast: 3) : []
  }

  /// Letters of ASCII in two, each of so many at least, wherever the vocabulary has both.
  private func halves(of letters: String, atLeast least: Int) -> [[PlannedWord]] {
    guard (2 * least...WordAnalyzer.longest).contains(letters.utf8.count), letters.utf8.allSatisfy({ $0 < 0x80 }) else {
      return []
    }
    return (least...(letters.utf8.count - least)).compactMap { place in
      let halves = [String(letters.prefix(place)), String(letters.dropFirst(place))].map(analyzer.analysis)
      guard halves.allSatisfy({ vocabulary.keys.find($0.keys.stem) != nil }) else { return nil }
      let words = halves.map {
        PlannedWord(text: $0.text, folded: $0.folded, matches: vocabulary.matches(of: $0).atBest(.stem))
      }
      return words.allSatisfy { !$0.matches.isEmpty } ? words : nil
    }
  }

  /// Neighbouring words of a query may be one word of the text, which then answers both.
  private func joinNeighbours(in plan: inout Plan, _ query: Query) {
    for index in plan.clauses.indices.dropLast() {
      guard let first = singleWord(query.clauses[index]), let second = singleWord(query.clauses[index + 1]),
        let joined = joined(first, second)
      else { continue }
      plan.clauses[index].alternatives.append([joined])
      plan.clauses[index + 1].alternatives.append([joined])
    }
  }

  /// The word of a clause that is nothing but a word.
  private func singleWord(_ clause: Query.Clause) -> String? {
    guard !clause.isNegated, clause.alternatives.count == 1, let phrase = clause.alternatives.first,
      phrase.words.count == 1, !phrase.isExact, !phrase.isPrefix
    else { return nil }
    return phrase.words[0]
  }

  /// Words that only bind need not be found, unless the query has no other.
  private func markOptional(in plan: inout Plan, _ query: Query) {
    let binding = plan.clauses.indices.filter { index in
      singleWord(query.clauses[index]).map { FunctionWords.contains($0.folded()) } == true
    }
    guard plan.clauses.indices.contains(where: { !plan.clauses[$0].isNegated && !binding.contains($0) }) else { return }
    for index in binding { plan.clauses[index].isOptional = true }
  }
}
