import DialogueRecord
import Lexis

extension ThemeMatrix.Row {
  /// Whether the row stays when rows are filtered by what is typed: its code or id begins with it, or its names in either language have
  /// the words. Nothing typed keeps every row.
  package func matches(_ filter: String) -> Bool {
    [theme.code, theme.id].contains { $0.lowercased().hasPrefix(filter.lowercased()) }
      || WordFilter(filter).matches([theme.name.ar, theme.name.en])
  }
}
