import Screen

/// Which key a token means. What the description of the terminal says comes first; the rest is what
/// xterm, rxvt and the Linux console send, which covers nearly all of today's terminals.
struct KeySequences {
  /// The capabilities of terminfo(5) that name a key.
  static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter), ("kLFT3", .wordLeft), ("kRIT3", .wordRight), ("kLFT5", .wordLeft), ("kRIT5", .wordRight),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// Keys by the bytes that they send. All begin with ESC.
  private let described: [[UInt8]: Key]

  /// A table with the strings that a terminal's description gives for capabilities.
  init(describing capability: (String) -> [UInt8]? = { _ in nil }) {
    var described: [[UInt8]: Key] = [:]
    for (name, key) in KeySequences.capabilities {
      guard let bytes = capability(name), bytes.count > 1, bytes.first == Tokenizer.escape else { continue }
      described[bytes] = key
    }
    self.described = described
  }

  /// The key of a token that came as `bytes`; nil for what is no key.
  func key(for token: Token, bytes: ArraySlice<UInt8>) -> Key? {
    switch token {
    case .scalar(let scalar): return .character(Character(scalar))
    case .control(let byte): return KeySequences.control(byte)
    case .escape: return .escape
    case .alt(.scalar(let scalar)): return described[Array(bytes)] ?? .alt(Character(scalar))
    case .alt(let inner):
      return key(for: inner, bytes: bytes.dropFirst()).map { KeySequences.byWords($0) }
    case .sequence(let sequence): return described[Array(bytes)] ?? KeySequences.key(for: sequence)
    case .singleShift(let byte): return described[Array(bytes)] ?? KeySequences.key(singleShift: byte)
    case .string, .oldMouse, .garbage: return nil
    }
  }

  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case Tokenizer.escape: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private static func key(for sequence: ControlSequence) -> Key? {
    guard sequence.marker == nil, sequence.intermediates.isEmpty, !sequence.isRelease else { return nil }
    let parameters = sequence.groups.map { $0[0] }
    // xterm: the second parameter is one more than Shift 1, Alt 2, Control 4.
    let modifiers = parameters.count > 1 ? max(0, parameters[1] - 1) : 0
    let key: Key?
    switch sequence.final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): key = .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): key = .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): key = parameters.isEmpty || parameters.count > 1 ? .right : nil
    case UInt8(ascii: "D"), UInt8(ascii: "d"): key = .left
    case UInt8(ascii: "F"): key = .end
    case UInt8(ascii: "H"): key = .home
    case UInt8(ascii: "Z"): key = .backTab
    case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"): key = .function(Int(sequence.final) - 0x50 + 1)
    // With another first parameter it is a report of the cursor's place.
    case UInt8(ascii: "R"): key = parameters.isEmpty || parameters[0] == 1 ? .function(3) : nil
    case UInt8(ascii: "~"), UInt8(ascii: "^"): key = numbered(parameters.first ?? 0)
    default: key = nil
    }
    return key.map { withModifiers($0, modifiers) }
  }

  /// A key with Shift 1, Alt 2, Control 4.
  static func withModifiers(_ key: Key, _ modifiers: Int) -> Key { modifiers & 6 == 0 ? key : byWords(key) }

  /// The keys of the VT220 and their successors by the number before `~`; rxvt puts `^` with Control.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }

  private static func key(singleShift byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "c"): .wordRight
    case UInt8(ascii: "d"): .wordLeft
    case UInt8(ascii: "a"): .up
    case UInt8(ascii: "b"): .down
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte) - 0x50 + 1)
    // The digits and signs of the keypad.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
    default: nil
    }
  }

  /// What an arrow means with Alt or Control.
  private static func byWords(_ key: Key) -> Key {
    switch key {
    case .left: .wordLeft
    case .right: .wordRight
    case .enter: .lineEnd
    default: key
    }
  }
}
