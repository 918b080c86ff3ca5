import DialogueRecord
import Screen
import Widgets

// A remark being written.

extension State {
  /// A key while its field is open. What is typed and not kept is there when it is opened again.
  mutating func type(_ key: Key, in field: RemarkField) -> [Effect] {
    guard let context else { return [] }
    var field = field
    let answer = field.type(key, context)
    overlay = .remark(field)
    switch answer {
    case .open: return []
    case .edited: return [.edit(field.text)]
    case .left, .quit:
      overlay = nil
      draft = field.isChanged ? field : nil
      if field.isChanged { say(context.catalogue[.remarkLeft]) } else if case .quit = answer { return [.quit] }
      return []
    case .kept:
      overlay = nil
      guard field.isChanged else { return [] }
      draft = field
      return [.changeMarks(field.changes, said: context.catalogue.text(.remarkKept, ["id": field.id]))]
    }
  }

  /// Takes in a remark as an editor left it; nil where the editor was left without one.
  package mutating func takeEdited(_ text: String?) {
    guard case .remark(let field) = overlay, let text else { return }
    overlay = .remark(RemarkField(field, remark: text))
  }

  /// What is typed and not kept.
  private var unkept: RemarkField? {
    if case .remark(let field) = overlay, field.isChanged { field } else { draft }
  }

  /// The remark that is typed and not kept, with the id of the thing that it is on.
  package var unkeptRemark: (id: String, text: String)? { unkept.map { ($0.id, $0.text) } }

  /// What is typed and not kept, to be there again in the next run.
  var keptDraft: JSON {
    unkept.map { ["id": .string($0.id), "remark": .string($0.remark.text), "tags": .string($0.tags.text)] }
      ?? .null
  }

  mutating func takeDraft(_ kept: JSON?) {
    guard let id = kept?["id"]?.asString, let texts = record.thing(id)?.texts else { return }
    draft = RemarkField(id, texts, kept?["remark"]?.asString ?? "", kept?["tags"]?.asString ?? "")
  }
}
