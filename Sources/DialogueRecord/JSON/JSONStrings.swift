// Strings of JSON with their escapes (RFC 8259 §7).

extension JSONParser {
  mutating func string() throws(Failure) -> String {
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
