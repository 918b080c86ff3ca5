import DialogueRecord

/// The table of actions as a document.
package enum KeyReference {
  /// The actions group by group, with their keys and names in both languages, in Markdown: docs/keys.md.
  package static func markdown(_ catalogues: [Language: Catalogue]) -> String {
    func both(_ phrase: Phrase) -> [String] {
      [Language.english, .arabic].map { catalogues[$0]?[phrase] ?? "" }
    }
    var text = "# Keys\n"
    for group in ActionGroup.allCases {
      text += "\n## \(both(group.title).joined(separator: " · "))\n\n| keys | action | الإجراء |\n|---|---|---|\n"
      for action in Action.allCases where action.group == group {
        let keys = action.keys.map { "`\($0.title)`" }.joined(separator: " ")
        text += "| \(keys) | \(both(action.title).joined(separator: " | ")) |\n"
      }
    }
    return text
  }
}
