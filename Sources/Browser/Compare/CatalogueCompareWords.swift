import DialogueComparison
import DialogueExport
import DialogueRecord

extension Catalogue {
  /// The words that an export of a comparison is written with.
  package var compareWords: CompareWords {
    CompareWords(language: language, digits: { digits(in: $0) }) { name, arguments in
      Phrase(rawValue: name).map { text($0, arguments) } ?? name
    }
  }

  /// How a theme or a line runs through the years, short enough for the end of a row: the years in which a theme is only
  /// mentioned are seen in the row itself.
  func shortStatus(_ course: Course) -> String {
    // The sign says that there is more to it, outside the years compared.
    compareWords.short(course) + (course.isElsewhere ? " °" : "")
  }

  /// What the signs of a matrix mean.
  func matrixLegend(_ matrix: ThemeMatrix) -> String {
    let elsewhere = matrix.rows.contains { $0.course.isElsewhere } ? [self[.legendElsewhere]] : []
    // In Arabic the sign before a number would else stand behind it (UAX #9, W4).
    let mention = "+" + number(CompareWords.legendMention)
    let legend = compareWords.legend.replacing(mention + ":", with: mention.isolated(.leftToRight) + ":")
    return ([legend] + elsewhere + [self[.compareShade]]).joined(separator: " ")
  }
}

extension Course {
  /// Whether years that are not compared have it or mention it.
  fileprivate var isElsewhere: Bool { !elsewhere.isEmpty || !mentionedElsewhere.isEmpty }
}
