import Screen

/// A key as newer protocols of keyboards tell it, by its code point and modifiers. Programs that end badly leave them switched on:
/// `CSI u` (kitty's protocol, and xterm's modifyOtherKeys with formatOtherKeys 1) and `CSI 27 ; … ~` (modifyOtherKeys).
struct ModifiedKey {
  /// Its code point without modifiers; of a key without a character a number in the private use area, or 0 where only text came.
  private var code: Int
  /// The code point with Shift, where it was told.
  private var shifted: Int?
  /// The code point of the key at this place of an American keyboard, where it was told.
  private var base: Int?
  private var modifiers: Modifiers
  /// Whether the key went up.
  private var isRelease: Bool
  /// What it types.
  private var text: String

  /// Shift, Alt, Control and those that no key of the program has.
  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    static let others = Modifiers(rawValue: 8 | 16 | 32)
    static let capsLock = Modifiers(rawValue: 64)
  }

  /// The key in a sequence; nil for one that tells none.
  init?(_ sequence: ControlSequence) {
    guard sequence.marker == nil, sequence.intermediates.isEmpty else { return nil }
    let groups = sequence.groups
    switch sequence.final {
    case UInt8(ascii: "u"):
      guard let key = groups.first else { return nil }
      code = key[0]
      shifted = key.count > 1 && key[1] > 0 ? key[1] : nil
      base = key.count > 2 ? key[2] : nil
      text = String(String.UnicodeScalarView((groups.count > 2 ? groups[2] : []).compactMap(ModifiedKey.letter)))
    case UInt8(ascii: "~"):
      guard groups.count == 3, groups[0] == [27] else { return nil }
      code = groups[2][0]
      text = ""
    default: return nil
    }
    modifiers = Modifiers(rawValue: groups.count > 1 ? max(0, groups[1][0] - 1) : 0)
    isRelease = sequence.isRelease
  }

  /// What it means: mostly one key, more where one key of the keyboard types several letters, as لا, and none where the program has
  /// no such key or a key went up.
  var keys: [Key] {
    guard !isRelease, modifiers.isDisjoint(with: .others) else { return [] }
    if let key = named { return [key] }
    if modifiers.isDisjoint(with: [.alt, .control]), !text.isEmpty { return text.map { .character($0) } }
    guard let letter else { return [] }
    if modifiers.contains(.control) { return [control(letter)] }
    return [modifiers.contains(.alt) ? .alt(Character(letter)) : .character(Character(letter))]
  }

  /// A key without a character.
  private var named: Key? {
    switch code {
    case 27: return .escape
    case 9: return modifiers.contains(.shift) ? .backTab : .tab
    case 127, 8: return .backspace
    case 13: return KeySequences.withModifiers(.enter, modifiers.rawValue)
    default: return ModifiedKey.functional[code].map { KeySequences.withModifiers($0, modifiers.rawValue) }
    }
  }

  /// The keys of kitty's protocol that the program has; those of the keypad are what is printed on them.
  private static let functional: [Int: Key] = {
    var keys: [Int: Key] = [
      57414: .enter, 57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp, 57422: .pageDown,
      57423: .home, 57424: .end, 57425: .insert, 57426: .delete, 57344: .escape, 57345: .enter, 57346: .tab,
      57347: .backspace, 57348: .insert, 57349: .delete, 57350: .left, 57351: .right, 57352: .up, 57353: .down,
      57354: .pageUp, 57355: .pageDown, 57356: .home, 57357: .end,
    ]
    for number in 1...12 { keys[57363 + number] = .function(number) }
    for (place, sign) in "0123456789./*-+".enumerated() { keys[57399 + place] = .character(sign) }
    (keys[57415], keys[57416]) = (.character("="), .character(","))
    return keys
  }()

  /// The letter with Shift and the lock of capitals.
  private var letter: Unicode.Scalar? {
    guard let plain = ModifiedKey.letter(code) else { return nil }
    if modifiers.contains(.shift), let shifted { return ModifiedKey.letter(shifted) }
    guard modifiers.contains(.shift) != modifiers.contains(.capsLock) else { return plain }
    let capital = plain.properties.uppercaseMapping.unicodeScalars
    return capital.count == 1 ? capital.first : plain
  }

  /// A letter with Control, as it comes without such a protocol. On an Arabic keyboard the place of the key counts.
  private func control(_ letter: Unicode.Scalar) -> Key {
    let onKeyboard = letter.isASCII ? letter : base.flatMap(ModifiedKey.letter) ?? letter
    switch onKeyboard.value {
    case 0x20: return .control("@")
    case 0x40...0x5F, 0x61...0x7A: return KeySequences.control(UInt8(onKeyboard.value & 0x1F))
    default: return .control(Character(onKeyboard))
    }
  }

  /// A code point that is a letter, digit, sign or blank.
  private static func letter(_ code: Int) -> Unicode.Scalar? {
    guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate: return nil
    default: return scalar
    }
  }
}
