/// The forms in which anything leaves the program as a file, by the names that the command line has for them.
package enum FileFormat: String, CaseIterable, Sendable, Hashable {
  case text, md, csv, json, html

  /// How the name of a file ends.
  var ending: String { self == .text ? "txt" : rawValue }

  var phrase: Phrase {
    switch self {
    case .text: .formatText
    case .md: .formatMarkdown
    case .csv: .formatCSV
    case .json: .formatJSON
    case .html: .formatHTML
    }
  }
}
