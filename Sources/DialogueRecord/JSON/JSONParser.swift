/// What was expected where a text stops being JSON.
package enum JSONExpectation: String, Sendable, Hashable, CaseIterable {
  case value, fieldName, colon, commaOrBrace, commaOrBracket, closingQuote, escape, endOfFile, lessNesting
}

/// Reads JSON (RFC 8259) into a tree with positions. The toolchain's own decoders stop at the first fault and do not say
/// where it is; a pack is checked as a whole, with file, line and column.
struct JSONParser {
  /// Why a text is not JSON.
  struct Failure: Error, Equatable {
    /// Byte offset of the place.
    var offset: Int
    /// What was expected there.
    var expected: JSONExpectation
  }

  /// Deeper nesting than this is refused, so that no file can exhaust the stack.
  private static let depthLimit = 64

  let bytes: [UInt8]
  /// The place of the next byte.
  var index = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads a whole file, already known to be UTF-8.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONTree {
    var parser = JSONParser(bytes)
    parser.skipBlanks()
    let tree = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw Failure(offset: parser.index, expected: .endOfFile) }
    return tree
  }

  /// The next byte; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func take(_ byte: UInt8, or expected: JSONExpectation) throws(Failure) {
    guard next == byte else { throw Failure(offset: index, expected: expected) }
    index += 1
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONTree {
    guard depth < JSONParser.depthLimit else { throw Failure(offset: index, expected: .lessNesting) }
    let offset = index
    switch next {
    case UInt8(ascii: "{"): return JSONTree(offset: offset, value: .object(try fields(depth: depth)))
    case UInt8(ascii: "["): return JSONTree(offset: offset, value: .array(try elements(depth: depth)))
    case UInt8(ascii: "\""): return JSONTree(offset: offset, value: .string(try string()))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return JSONTree(offset: offset, value: .number(try number()))
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONTree.Value) throws(Failure) -> JSONTree {
    let offset = index
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[index..<end].elementsEqual(word.description.utf8) else {
      throw Failure(offset: index, expected: .value)
    }
    index = end
    return JSONTree(offset: offset, value: value)
  }

  private mutating func fields(depth: Int) throws(Failure) -> [JSONTree.Field] {
    index += 1
    skipBlanks()
    var fields: [JSONTree.Field] = []
    if next == UInt8(ascii: "}") {
      index += 1
      return fields
    }
    while true {
      skipBlanks()
      let offset = index
      guard next == UInt8(ascii: "\"") else { throw Failure(offset: index, expected: .fieldName) }
      let name = try string()
      skipBlanks()
      try take(UInt8(ascii: ":"), or: .colon)
      skipBlanks()
      fields.append(JSONTree.Field(name: name, offset: offset, value: try value(depth: depth + 1)))
      skipBlanks()
      if next == UInt8(ascii: ",") {
        index += 1
      } else {
        try take(UInt8(ascii: "}"), or: .commaOrBrace)
        return fields
      }
    }
  }

  private mutating func elements(depth: Int) throws(Failure) -> [JSONTree] {
    index += 1
    skipBlanks()
    var elements: [JSONTree] = []
    if next == UInt8(ascii: "]") {
      index += 1
      return elements
    }
    while true {
      skipBlanks()
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if next == UInt8(ascii: ",") {
        index += 1
      } else {
        try take(UInt8(ascii: "]"), or: .commaOrBracket)
        return elements
      }
    }
  }
}
