import DialogueSearch
import DialogueRecord
import Widgets

// What is to be said of the way in which something was found, or of nothing found.

extension Catalogue {
  /// Of the hits of a search.
  package func notes(on results: SearchResults) -> [String] {
    var notes = self.notes(results.remarks, results.corrections)
    if results.isPartial { notes.append(self[.searchMostWords]) }
    notes += results.absent.map { text(.searchAbsent, ["ar": apart($0.ar), "en": apart($0.en)]) }
    if let nothing = results.nothing { notes += self.notes(on: nothing) }
    return notes
  }

  /// Of the places of a concordance.
  package func notes(on concordance: Concordance) -> [String] {
    notes(concordance.remarks, concordance.corrections)
  }

  /// Of a word through the years.
  package func notes(on series: Trend.Series) -> [String] {
    notes(series.remarks, series.corrections)
      + series.through.map(words)
  }

  /// How a hit answers: by which detour, else by what form of the words, and which of them it lacks; nil where no words were
  /// looked for.
  package func answer(of hit: Hit) -> String? {
    let how = hit.through.map(words) ?? hit.tier.map { self[$0.phrase] }
    guard !hit.lacking.isEmpty else { return how }
    return ([how].compactMap { $0 } + [text(.searchWithout, ["words": listed(hit.lacking)])]).joined(separator: " · ")
  }

  /// By which detour something was found.
  package func words(_ through: Through) -> String {
    switch through {
    case .glossary(let term): text(.throughGlossary, ["term": term.text[language]])
    case .name(let organization): text(.throughName, ["name": organization.name[language]])
    }
  }

  func notes(_ remarks: [FilterRemark], _ corrections: [SearchResults.Correction]) -> [String] {
    remarks.map(note)
      + corrections.map { text(.searchTaken, ["typed": apart($0.typed), "taken": listed($0.taken)]) }
  }

  private func notes(on nothing: NothingFound) -> [String] {
    let sought = nothing.lookedFor.map { "\(apart($0.text)) (\(number($0.count)))" }.joined(separator: " · ")
    var notes = [sought.isEmpty ? self[.searchNone] : text(.searchNothing, ["sought": sought])]
    if nothing.countWithoutFilters > 0, !nothing.lookedFor.isEmpty {
      notes.append(count(.searchWithoutFilters, nothing.countWithoutFilters))
    }
    if !nothing.suggestions.isEmpty { notes.append(text(.searchNear, ["words": listed(nothing.suggestions)])) }
    return notes
  }

  private func note(on remark: FilterRemark) -> String {
    switch remark {
    case .noSession(let years):
      return text(.searchNoSession, ["years": years.map(number).joined(separator: self[.comma] + " ")])
    case .unknownYears(let years):
      return text(.compareUnknownYears, ["years": digits(in: years.asTyped)])
    case .unknownTheme(let name, let near):
      return near.isEmpty
        ? text(.searchNoTheme, ["name": apart(name)])
        : text(.searchNoThemeNear, ["name": apart(name), "themes": listed(near.map { $0.name[language] })])
    case .nothingMarked: return self[.searchNothingMarked]
    case .tooManyWords: return text(.searchTooManyWords, ["count": number(Query.mostWords)])
    case .takenForYears(let spans):
      let years = spans.map { digits(in: $0.asTyped) }.joined(separator: self[.comma] + " ")
      return text(.searchTakenForYears, ["years": apart(years)])
    }
  }

  /// Words one after the other, with the comma of their own language.
  func listed(_ words: [String]) -> String {
    let isArabic = words.first.map { TextField($0).direction(direction) == .rightToLeft } == true
    return apart(words.joined(separator: isArabic ? "، " : ", "))
  }
}
