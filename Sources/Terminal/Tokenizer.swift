/// Cuts the bytes that a terminal sends into tokens.
enum Tokenizer {
  static let escape: UInt8 = 0x1B
  /// What is longer than this is no control string and no sequence: a terminal's answers are short.
  static let longestString = 4096

  /// The token at the beginning and the number of its bytes; nil where more bytes are needed to know.
  static func token(in bytes: ArraySlice<UInt8>) -> (token: Token, length: Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case escape: return escaped(bytes)
    case 0..<0x20, 0x7F: return (.control(first), 1)
    default: return scalar(bytes)
    }
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return nil }
    switch second {
    case UInt8(ascii: "["): return sequence(bytes)
    case UInt8(ascii: "O"):
      guard let third = rest.dropFirst().first else { return nil }
      return third == escape ? (.alt(.scalar("O")), 2) : (.singleShift(third), 3)
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return string(bytes, introducer: second)
    case escape:
      // Alt with a function key; anything else after two of them is a second keystroke.
      guard rest.count > 1 else { return nil }
      guard let inner = token(in: rest) else { return nil }
      switch inner.token {
      case .sequence, .singleShift: return (.alt(inner.token), inner.length + 1)
      default: return (.escape, 1)
      }
    default:
      guard let inner = token(in: rest) else { return nil }
      return (inner.token == .garbage ? .garbage : .alt(inner.token), inner.length + 1)
    }
  }

  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    var index = bytes.startIndex + 2
    var sequence = ControlSequence(final: 0)
    var number: Int?
    var group: [Int] = []
    func length() -> Int { index - bytes.startIndex }
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = min((number ?? 0) * 10 + Int(byte) - 0x30, 1 << 24)
      case UInt8(ascii: ":"):
        group.append(number ?? 0)
        number = nil
      case UInt8(ascii: ";"):
        sequence.groups.append(group + [number ?? 0])
        (group, number) = ([], nil)
      case 0x3C...0x3F: sequence.marker = byte
      case 0x20...0x2F: sequence.intermediates.append(byte)
      case 0x40...0x7E:
        if let number { group.append(number) }
        if !group.isEmpty { sequence.groups.append(group) }
        sequence.final = byte
        let isBare = length() == 3
        if isBare, byte == UInt8(ascii: "[") { return linuxFunctionKey(bytes) }
        if isBare, byte == UInt8(ascii: "M") {
          guard bytes.endIndex - index >= 3 else { return nil }
          return (.oldMouse(Array(bytes[index..<index + 3])), 6)
        }
        return (.sequence(sequence), length())
      default:
        // A control character or a letter breaks the sequence off and speaks for itself.
        return (.garbage, length() - 1)
      }
    }
    return length() > longestString ? (.garbage, length()) : nil
  }

  /// `ESC [ [ A` to `ESC [ [ E`: F1 to F5 of the Linux console, given as `ESC [ 11 ~` and so on.
  private static func linuxFunctionKey(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    guard bytes.count > 3 else { return nil }
    let letter = bytes[bytes.startIndex + 3]
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return (.garbage, 3) }
    return (.sequence(ControlSequence(parameters: [Int(letter) - 0x41 + 11], final: UInt8(ascii: "~"))), 4)
  }

  private static func string(_ bytes: ArraySlice<UInt8>, introducer: UInt8) -> (Token, Int)? {
    let content = bytes.dropFirst(2)
    guard let end = content.firstIndex(where: { $0 < 0x20 && !(0x08...0x0D).contains($0) }) else {
      return bytes.count > longestString ? (.garbage, bytes.count) : nil
    }
    let length = end - bytes.startIndex
    let token = Token.string(introducer: introducer, content: Array(bytes[content.startIndex..<end]))
    switch bytes[end] {
    case 0x07: return (token, length + 1)
    case escape:
      guard end + 1 < bytes.endIndex else { return nil }
      return bytes[end + 1] == UInt8(ascii: "\\") ? (token, length + 2) : (.garbage, length)
    default: return (.garbage, length + 1)
    }
  }

  /// One scalar of UTF-8. A byte that belongs to none is passed over alone, so that it takes no other key with it.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    let length =
      switch bytes[bytes.startIndex] {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    let tail = bytes.dropFirst().prefix(max(0, length - 1))
    guard length > 0, tail.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (.garbage, 1) }
    guard tail.count == length - 1 else { return nil }
    var decoder = UTF8()
    var iterator = bytes.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (.garbage, 1) }
    return (scalar.properties.generalCategory == .control ? .garbage : .scalar(scalar), length)
  }
}
