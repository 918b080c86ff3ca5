// What a value that was read holds, where nothing has to be told of what it does not hold.

extension JSON {
  /// The field of a name, of several the first; nil where there is none or this is no object.
  package subscript(_ name: String) -> JSON? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The text; nil where it is none.
  package var asString: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number; nil where it is none.
  package var asInt: Int? { if case .int(let number) = self { number } else { nil } }

  /// True or false; nil where it is neither.
  package var asBool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The elements; empty where it is no list.
  package var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }
}
