import DialogueRecord

/// The table of actions as a document.
public enum KeyTable {
  /// The actions with their keys and names in both languages, in Markdown: docs/keys.md.
  public static func markdown(_ interfaces: [Language: Interface]) -> String {
    var text = "# Keys\n\n| keys | action | الإجراء |\n|---|---|---|\n"
    for action in Action.allCases {
      let keys = action.keys.map { "`\($0.title)`" }.joined(separator: " ")
      let titles = [Language.english, .arabic].map { interfaces[$0]?[action.title] ?? "" }
      text += "| \(keys) | \(titles.joined(separator: " | ")) |\n"
    }
    return text
  }
}
