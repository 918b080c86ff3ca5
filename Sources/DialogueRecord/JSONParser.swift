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

  private let bytes: [UInt8]
  private var index = 0

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

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

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

  private mutating func number() throws(Failure) -> String {
    let start = index
    func fail() -> Failure { Failure(offset: start, expected: .value) }
    func digits(_ parser: inout JSONParser) throws(Failure) {
      let first = parser.index
      while let byte = parser.next, (0x30...0x39).contains(byte) { parser.index += 1 }
      guard parser.index > first else { throw fail() }
    }
    if next == UInt8(ascii: "-") { index += 1 }
    let first = index
    try digits(&self)
    guard bytes[first] != 0x30 || index == first + 1 else { throw fail() }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits(&self)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits(&self)
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func string() throws(Failure) -> String {
    index += 1
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
    var text = String(decoding: bytes[start..<index], as: UTF8.self)
    while true {
      switch next {
      case UInt8(ascii: "\""):
        index += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escape())
      case .some(let byte) where byte >= 0x20:
        let start = index
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        text += String(decoding: bytes[start..<index], as: UTF8.self)
      default:
        throw Failure(offset: index, expected: .closingQuote)
      }
    }
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let kind = next else { throw Failure(offset: start, expected: .escape) }
    index += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(kind)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try hexadecimal(start)
      guard UTF16.isLeadSurrogate(unit) else {
        guard let scalar = Unicode.Scalar(UInt32(unit)) else { throw Failure(offset: start, expected: .escape) }
        return scalar
      }
      guard next == UInt8(ascii: "\\") else { throw Failure(offset: start, expected: .escape) }
      index += 1
      guard next == UInt8(ascii: "u") else { throw Failure(offset: start, expected: .escape) }
      index += 1
      let low = try hexadecimal(start)
      guard UTF16.isTrailSurrogate(low) else { throw Failure(offset: start, expected: .escape) }
      let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
      guard let scalar = Unicode.Scalar(value) else { throw Failure(offset: start, expected: .escape) }
      return scalar
    default: throw Failure(offset: start, expected: .escape)
    }
  }

  private mutating func hexadecimal(_ start: Int) throws(Failure) -> UInt16 {
    guard index + 4 <= bytes.count,
      let value = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "-")
    else { throw Failure(offset: start, expected: .escape) }
    index += 4
    return value
  }
}
