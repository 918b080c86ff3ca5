// Numbers of JSON, kept as they are written (RFC 8259 §6).

extension JSONParser {
  mutating func number() throws(Failure) -> String {
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
}
