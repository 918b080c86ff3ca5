import Desk

extension Mark.Problem {
  /// What is wrong with a line of the file of marks.
  package func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .notUTF8: catalogue[.markNotUTF8]
    case .notJSON: catalogue[.markNotJSON]
    case .newer(let version): catalogue.text(.markNewer, ["version": catalogue.number(version)])
    case .badField(let name): catalogue.text(.markBadField, ["field": name])
    case .again(let line): catalogue.text(.markAgain, ["line": catalogue.number(line)])
    }
  }
}
