// Plain values of a field: texts, numbers, words out of a fixed few.

extension FieldReader {
  /// A required text.
  mutating func text(_ name: String) -> String {
    required(name).map { text(of: $0) } ?? ""
  }

  /// An optional text.
  mutating func optionalText(_ name: String) -> String? {
    optional(name).map { text(of: $0) }
  }

  /// A required SHA-256, in hexadecimal digits of either case.
  mutating func fingerprint(_ name: String) -> String {
    let text = text(name)
    let isSound = text.utf8.count == 64 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    if !isSound, !text.isEmpty { fault(.notAFingerprint(text), at: name) }
    return text
  }

  /// A required whole number.
  mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int {
    readableNumber(name, in: range) ?? range.lowerBound
  }

  /// A required whole number on which other checks depend; nil where there is a fault, so that no other follows from it.
  mutating func readableNumber(_ name: String, in range: ClosedRange<Int>) -> Int? {
    required(name).flatMap { readableNumber(of: $0, in: range) }
  }

  /// A required truth value.
  mutating func flag(_ name: String) -> Bool {
    guard let tree = required(name) else { return false }
    guard case .bool(let flag) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .bool), at: tree.offset)
      return false
    }
    return flag
  }

  /// A required word out of a fixed few; the first of them where there is a fault.
  mutating func choice<Choice>(_ name: String, _ fallback: Choice) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let tree = required(name) else { return fallback }
    let word = text(of: tree)
    guard let choice = Choice(rawValue: word) else {
      file.fault(.unknownValue(word, allowed: Choice.allCases.map(\.rawValue)), at: tree.offset)
      return fallback
    }
    return choice
  }

  /// Text of a value: not empty, no blanks at its ends, and nothing in it that is not to be seen.
  func text(of tree: JSONTree) -> String {
    guard case .string(let text) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .string), at: tree.offset)
      return ""
    }
    if let scalar = text.unicodeScalars.first(where: { $0.isForbiddenInText }) {
      file.fault(.forbiddenCharacter(scalar.value), at: tree.offset)
    }
    if text.isEmpty || text.unicodeScalars.first?.isBlank == true || text.unicodeScalars.last?.isBlank == true {
      file.fault(.untidyText, at: tree.offset)
    }
    return text
  }

  /// Whole number of a value.
  func number(of tree: JSONTree, in range: ClosedRange<Int>) -> Int {
    readableNumber(of: tree, in: range) ?? range.lowerBound
  }

  /// Whole number of a value; nil where there is a fault.
  func readableNumber(of tree: JSONTree, in range: ClosedRange<Int>) -> Int? {
    guard case .number(let digits) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .number), at: tree.offset)
      return nil
    }
    guard let number = Int(digits), range.contains(number) else {
      file.fault(.numberOutOfRange(digits, low: range.lowerBound, high: range.upperBound), at: tree.offset)
      return nil
    }
    return number
  }
}

extension Unicode.Scalar {
  /// Blanks of every width (general category Zs).
  fileprivate var isBlank: Bool {
    value < 0x80 ? self == " " : properties.generalCategory == .spaceSeparator
  }

  /// Controls (general category Cc), and the characters that only steer direction (UAX #9: marks, embeddings, overrides,
  /// isolates), which could make a text look like another one.
  package var isForbiddenInText: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029, 0xFEFF: true
    default: false
    }
  }
}
