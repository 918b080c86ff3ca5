import Lexis

extension ThemeMatrix.Row {
  /// Whether the row stays where rows are filtered: its code, its id and its labels in both languages, with what is shown of it, hold
  /// what was typed. What is only `meant`, and not to be read there, takes a word of three letters.
  package func matches(_ filter: WordFilter, shown: [String] = [], meant: [String] = []) -> Bool {
    let texts = [theme.code, theme.id, theme.name.ar, theme.name.en] + shown
    return filter.matches(texts) || filter.greatestLength > 2 && filter.matches(texts + meant)
  }
}
