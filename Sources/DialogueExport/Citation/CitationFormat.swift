import DialogueRecord

/// The forms of a citation, by the names that the command line has for them.
package enum CitationFormat: String, CaseIterable, Sendable, Hashable {
  /// A line to be read.
  case plain
  /// The same as Markdown.
  case md
  /// Entries of biblatex.
  case bibtex
  /// Items of the Citation Style Language.
  case cslJSON = "csl-json"
  /// Records of RIS.
  case ris

  /// What ends a line in this form.
  package var lineEnd: String { self == .ris ? "\r\n" : "\n" }
}

extension Citation {
  /// The citation in a form, without a last line end.
  package func text(_ format: CitationFormat) -> String { [self].text(format) }
}

extension [Citation] {
  /// The citations in a form, each under a key once, without a last line end.
  package func text(_ format: CitationFormat) -> String {
    var seen: Set<String> = []
    let all = filter { seen.insert($0.key).inserted }
    return switch format {
    case .plain: all.map(\.plain).joined(separator: "\n")
    case .md: all.map(\.markdown).joined(separator: "\n\n")
    case .bibtex: all.map(\.bibTeX).joined(separator: "\n\n")
    case .cslJSON: JSON.array(all.map(\.csl)).text
    case .ris: all.map(\.ris).joined(separator: "\r\n\r\n")
    }
  }
}
