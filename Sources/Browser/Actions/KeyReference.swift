import DialogueRecord

/// The table of actions as a document.
package enum KeyReference {
  /// The actions group by group, with their keys, names in both languages and ids, in Markdown: docs/keys.md.
  package static func markdown(_ catalogues: [Language: Catalogue], _ bindings: KeyBindings = .standard) -> String {
    func both(_ phrase: Phrase) -> [String] {
      [Language.english, .arabic].map { catalogues[$0]?[phrase] ?? "" }
    }
    var text = "# Keys\n"
    for group in ActionGroup.allCases {
      text +=
        "\n## \(both(group.title).joined(separator: " · "))\n\n| keys | action | الإجراء | id |\n|---|---|---|---|\n"
      for action in Action.allCases where action.group == group {
        let keys = bindings.keys(of: action).map { "`\($0.title)`" }.joined(separator: " ")
        text += "| \(keys) | \(both(action.title).joined(separator: " | ")) | `\(action.id)` |\n"
      }
    }
    return text
  }
}
