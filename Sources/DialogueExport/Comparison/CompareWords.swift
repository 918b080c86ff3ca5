import DialogueRecord

/// What an export of a comparison says of itself. The words stand in the catalogue of the interface under these names.
package enum ComparePhrase: String, CaseIterable, Sendable, Hashable {
  // Shared with the rest of the interface
  case comma, labelID, sourceLine, groundStated, groundElsewhere, linkTextual, linkInferred

  // Headings and labels
  case compareHeading, compareThemes, compareLineages, compareLineage, compareSteps, compareSources, compareKeepInMind
  case compareTheme, compareCourse, comparePoints, comparePointsInYear, compareMention, compareNone, compareNoSession
  case compareUnknownYears, compareNoLine

  // How a theme or a line runs through the years; those of the core where mentions would contradict the others
  case compareContinued, compareThroughout, compareIn, compareNew, compareReturned, compareAgain, compareLastSeen
  case compareInterrupted, compareOnly, compareOnlyOfThese, compareMentioned, compareAbsent, compareNotInExtract
  case compareNoneHeld, compareNewCore, compareReturnedCore, compareLastSeenCore, compareInterruptedCore
  case compareOnlyCore, compareOnlyCoreOfThese

  // The same of two years, which need not be named
  case compareNewOfTwo, compareReturnedOfTwo, compareKept, compareDropped, compareAbsentFromBoth
  case changeKept, changeDropped, changeDroppedShort, cellsLegend

  // The same in little room
  case compareNewCoreShort, compareReturnedCoreShort, compareLastSeenCoreShort, compareInterruptedShort
  case compareInterruptedCoreShort, compareOnlyCoreShort, compareInCoreShort, compareSomeShort
  case compareMentionedShort, compareAbsentShort

  // What is added to these
  case compareKeptNotIn, compareAlsoMentioned, compareElsewhere, compareMentionedElsewhere, compareBothElsewhere
  case compareManyYears

  // Steps and links
  case compareStep, compareLink, compareLinkVia, compareWent, compareCame, compareReworded, compareRewordedArabic
  case compareRewordedEnglish
  case compareMarks, compareMarkedWords, compareMarkCame, compareMarkWent, compareMarkBoth

  // What has to be said
  case compareLegend, compareShade, compareGenreChange, compareDeclaration, compareJointStatement, compareReading
}

/// The words and digits of one language of the interface, which the interface supplies.
package struct CompareWords: Sendable {
  /// Gives the words for a name in the catalogue, each `{argument}` in them replaced.
  package typealias Lookup = @Sendable (_ name: String, _ arguments: [String: String]) -> String

  /// The language of the interface.
  package let language: Language
  private let digits: @Sendable (String) -> String
  let lookup: Lookup

  /// Words in a language. `digits` puts the digits of a text into those of the interface.
  package init(language: Language, digits: @escaping @Sendable (String) -> String = { $0 }, lookup: @escaping Lookup) {
    self.language = language
    self.digits = digits
    self.lookup = lookup
  }

  subscript(_ phrase: ComparePhrase) -> String { text(phrase, [:]) }

  func text(_ phrase: ComparePhrase, _ arguments: [String: String]) -> String {
    lookup(phrase.rawValue, arguments)
  }

  func number(_ number: Int) -> String { digits(String(number)) }

  func list(_ items: [String]) -> String { items.joined(separator: self[.comma] + " ") }

  /// Some years, oldest first. Nobody reads thousands of them in a line: JSON and CSV have each.
  func years(_ years: [Int]) -> String {
    guard years.count > CompareWords.mostYears, let first = years.first, let last = years.last else {
      return list(years.map(number))
    }
    return text(
      .compareManyYears, ["first": number(first), "last": number(last), "count": number(years.count)])
  }

  /// So many years are named one by one.
  private static let mostYears = 12
}
