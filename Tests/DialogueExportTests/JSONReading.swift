import DialogueRecord

extension JSON {
  /// The value of a field of an object; nil where there is none.
  subscript(name: String) -> JSON? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The names of the fields of an object, in their order.
  var names: [String] {
    guard case .object(let fields) = self else { return [] }
    return fields.map(\.name)
  }

  /// The elements of a list.
  var elements: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// A text in both languages, as it is written.
  init(_ text: Bilingual) { self = ["ar": .string(text.ar), "en": .string(text.en)] }

  /// A list of texts.
  init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }
}
