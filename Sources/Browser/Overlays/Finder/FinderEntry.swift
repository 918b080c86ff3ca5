import DialogueRecord
import Lexis

/// Something that can be gone to or done by its name.
struct FinderEntry: Sendable {
  /// What Enter does with it.
  enum Target: Sendable, Hashable {
    case action(Action)
    /// The thing of an id is gone to.
    case thing(String)
    /// A page that puts together what stands apart.
    case page(Insight)
    /// What the user marked is gone to, if the record still has it.
    case mark(String)
    /// Years are compared.
    case years([Int])
    /// The words are looked for in the record.
    case search(String)
  }

  var target: Target
  /// What kind of thing it is.
  var kind: Phrase
  /// What it is called in the language of the interface.
  var label: String
  /// What names it in short: an id, a code; empty where the label does.
  var id = ""
  /// By what it is found.
  var texts: FilterableTexts

  /// The action that it stands for; nil for anything else.
  var action: Action? {
    if case .action(let action) = target { action } else { nil }
  }
}
