import DialogueRecord

extension ThemeMatrix.Row {
  /// Whether the row stays when rows are filtered by what is typed: its code or id begins with it, or every word of it begins a
  /// word of the labels, in either language and with or without the article. Three letters are found inside a word too: crime
  /// in cybercrime. Nothing typed keeps every row.
  package func matches(_ filter: String) -> Bool {
    if [theme.code, theme.id].contains(where: { $0.lowercased().hasPrefix(filter.lowercased()) }) { return true }
    // Both are read as Arabic, which leaves no word out: to someone who is still typing, an article may be half a word.
    let labels = [theme.name.ar, theme.name.en].flatMap { DiffWord.words(of: $0, in: .arabic) }
    return DiffWord.words(of: filter, in: .arabic).allSatisfy { typed in
      labels.contains { label in
        label.forms.contains { form in
          guard let part = typed.forms.first?.text else { return false }
          return form.text.hasPrefix(part) || part.unicodeScalars.count >= 3 && form.text.contains(part)
        }
      }
    }
  }
}
