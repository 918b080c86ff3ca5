/// A JSON value (RFC 8259) that knows where in its file it begins, so that a fault can name its place.
package struct JSONTree: Sendable {
  /// A field of an object, in the order of the file.
  package struct Field: Sendable {
    package var name: String
    /// Byte offset of the name.
    package var offset: Int
    package var value: JSONTree
  }

  /// What it is.
  package enum Value: Sendable {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([JSONTree])
    case object([Field])
  }

  /// Byte offset in the file.
  package var offset: Int
  package var value: Value

  /// What kind of value it is.
  package var type: JSONType {
    switch value {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

/// The kinds of JSON values.
package enum JSONType: String, Sendable, Hashable, CaseIterable {
  case null, bool, number, string, array, object
}

extension JSONTree {
  /// The way down to what begins at a byte offset, such as `statement.points[2].parent`. It is looked for only when
  /// there is a fault, so that reading a sound pack keeps no paths.
  func path(to target: Int) -> String {
    switch value {
    case .object(let fields):
      guard let field = fields.lastBegun(by: target, \.offset).map({ fields[$0] }) else { return "" }
      let rest = field.value.offset <= target ? field.value.path(to: target) : ""
      return rest.isEmpty || rest.hasPrefix("[") ? field.name + rest : field.name + "." + rest
    case .array(let elements):
      guard let index = elements.lastBegun(by: target, \.offset) else { return "" }
      let rest = elements[index].path(to: target)
      return rest.isEmpty || rest.hasPrefix("[") ? "[\(index)]" + rest : "[\(index)]." + rest
    default:
      return ""
    }
  }
}

extension Array {
  /// The last one that begins at an offset or before it; they begin one after the other.
  fileprivate func lastBegun(by target: Int, _ offset: KeyPath<Element, Int>) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle][keyPath: offset] <= target { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
