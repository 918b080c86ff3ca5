import Browser
import DialogueRecord

/// What the words of an option's value or of an operand stand for, as help, messages and completion tell it.
enum ValueKind: Equatable, Sendable {
  /// One of a few words.
  case oneOf([String])
  /// Words to look for, in the language of queries.
  case query
  /// One word to look for.
  case word
  /// The code, the id or the name of a theme.
  case theme
  /// The id of anything in the record.
  case id
  /// What the browser is to open: an id, years, or words.
  case place
  /// The id of a line of descent.
  case lineage
  case folder
  case file
  /// Words of the user's own.
  case words
  /// Columns and rows, `120x36`.
  case size
  /// A whole number from 1 on.
  case count
  /// A year or a span of years, `2017..2019`.
  case years
  /// Keys as `screen --keys` writes them.
  case keys
  /// A line of the shell.
  case shellLine

  /// Whether it is yes or no, of which yes need not be said.
  var isYesOrNo: Bool { self == .oneOf(YesOrNo.allCases.map(\.rawValue)) }

  /// What stands for it in a synopsis. These are not translated: they are what one types, or stand in its place.
  var placeholder: String {
    switch self {
    case .oneOf(let words): words.joined(separator: "|")
    case .query: "QUERY"
    case .word: "WORD"
    case .theme: "NAME"
    case .id, .lineage: "ID"
    case .place: "ID|YEAR|WORD"
    case .folder: "DIR"
    case .file: "FILE"
    case .words: "TEXT"
    case .size: "COLUMNSxROWS"
    case .count: "N"
    case .years: "YEAR"
    case .keys: "KEYS"
    case .shellLine: "COMMAND"
    }
  }

  /// What would be right, for a message.
  func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .oneOf(let words): words.joined(separator: ", ")
    case .query, .word, .theme, .keys, .place, .shellLine, .words: catalogue[.anyText]
    case .id, .lineage: catalogue[.anID]
    case .folder: catalogue[.aFolder]
    case .file: catalogue[.aFile]
    case .size: catalogue[.aSize]
    case .count: catalogue[.aCount]
    case .years: catalogue[.someYears]
    }
  }

  /// The word that is most likely meant; nil where it could be anything.
  func nearest(to word: String) -> String? {
    guard case .oneOf(let words) = self else { return nil }
    return nearestName(to: word, among: words)
  }
}
