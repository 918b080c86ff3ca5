/// A JSON value to be written, with its fields in the order in which they were given.
package indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  /// Written with at most four decimals.
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Field])

  /// A field of an object.
  package struct Field: Sendable, Hashable {
    /// Its name.
    package var name: String
    /// What it holds.
    package var value: JSON

    /// A field.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  package init(integerLiteral value: Int) { self = .int(value) }
  /// True or false.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list.
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// An object; the order stays.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Field($0.0, $0.1) })
  }
  /// Null.
  package init(nilLiteral: ()) { self = .null }
}

extension JSON {
  /// Reads a text; nil where it is not JSON in UTF-8. Packs are read by `Record.init(pack:)`, which says what is wrong and where.
  package init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil, let tree = try? JSONParser.parse(bytes) else { return nil }
    self.init(tree)
  }

  private init(_ tree: JSONTree) {
    switch tree.value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let digits): self = Int(digits).map(JSON.int) ?? .double(Double(digits) ?? 0)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map(JSON.init))
    case .object(let fields): self = .object(fields.map { Field($0.name, JSON($0.value)) })
    }
  }
}
