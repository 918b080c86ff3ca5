import DialogueQuery
import DialogueRecord

extension Interface {
  /// What is to be said of the way in which something was found, or of nothing found.
  public func notes(on results: SearchResults) -> [String] {
    var notes = results.corrections.map {
      text(.searchTaken, ["typed": $0.typed, "taken": $0.taken.joined(separator: ", ")])
    }
    notes += results.absent.map { text(.searchAbsent, ["ar": $0.ar, "en": $0.en]) }
    if let nothing = results.nothing { notes += self.notes(on: nothing) }
    return notes
  }

  private func notes(on nothing: NothingFound) -> [String] {
    let sought = nothing.lookedFor.map { "\($0.text) (\(number($0.count)))" }.joined(separator: " · ")
    var notes = [text(.searchNothing, ["sought": sought])]
    if nothing.countWithoutFilters > 0 {
      notes.append(count(.searchWithoutFilters, nothing.countWithoutFilters))
    }
    if !nothing.suggestions.isEmpty {
      notes.append(text(.searchNear, ["words": nothing.suggestions.joined(separator: ", ")]))
    }
    return notes
  }
}
