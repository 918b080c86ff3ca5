import Lexis

extension ThemeMatrix.Row {
  /// Whether the row stays where rows are filtered: its code, its id and its labels in both languages, with what else is said of it, hold
  /// what was typed.
  package func matches(_ filter: WordFilter, beside said: [String] = []) -> Bool {
    filter.matches([theme.code, theme.id, theme.name.ar, theme.name.en] + said)
  }
}
