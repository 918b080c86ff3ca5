import Browser

/// A row of the table of options: everything that parsing, help, completion and the manual have to know of it.
struct OptionRow: Sendable {
  /// Such as `--lang`.
  let name: String
  /// Such as `-h`.
  let short: String?
  /// What its value is; nil for one that takes none.
  let value: ValueKind?
  /// The word that holds where the option is not said; nil where no word does.
  let standard: String?
  /// What it is for.
  let meaning: Phrase
  /// Throws where a word is no value of it.
  let check: @Sendable (String) throws(UsageError) -> Void

  /// Whether it is the same option, and not one of the same name that another command has.
  func isSame(as other: OptionRow) -> Bool { name == other.name && meaning == other.meaning }

  /// Whether a setting of its name means it.
  var isSettled: Bool { meaning != .optionCitedTexts }

  /// As it is typed: `--lang both|en|ar`.
  var synopsis: String {
    let names = short.map { "\($0), \(name)" } ?? name
    return value.map { $0.isYesOrNo ? "\(names) [\($0.placeholder)]" : "\(names) \($0.placeholder)" } ?? names
  }
}

/// An option as a key: who reads it gets its value.
struct Option<Value: Sendable>: Sendable {
  let row: OptionRow
  /// What holds where it is not said.
  let standard: Value
  /// The value with one more word said.
  let reading: @Sendable (Value, String) throws(UsageError) -> Value

  /// An option whose value is read from words.
  init(
    _ name: String, _ kind: ValueKind?, _ standard: Value, shown: String? = nil, short: String? = nil,
    _ meaning: Phrase, reading: @escaping @Sendable (Value, String) throws(UsageError) -> Value
  ) {
    self.standard = standard
    self.reading = reading
    row = OptionRow(name: name, short: short, value: kind, standard: shown, meaning: meaning) {
      word throws(UsageError) in _ = try reading(standard, word)
    }
  }

  /// The value of all the words that were said, each of which was checked.
  func value(of words: [String]) -> Value {
    words.reduce(standard) { value, word in (try? reading(value, word)) ?? value }
  }
}

extension Option {
  /// An option that is one of a few words: those of a type.
  static func choice<Choice>(
    _ name: String, _ meaning: Phrase, among: Choice.Type = Choice.self, _ standard: Value, shown: String? = nil,
    value: @escaping @Sendable (Choice) -> Value
  ) -> Option where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    let kind = ValueKind.oneOf(Choice.allCases.map(\.rawValue))
    return Option(name, kind, standard, shown: shown, meaning) { _, word throws(UsageError) in
      guard let choice = Choice(rawValue: word) else { throw .badValue(word, option: name, allowed: kind) }
      return value(choice)
    }
  }
}

extension Option where Value: RawRepresentable<String> & CaseIterable {
  /// An option that is one of the words of its type.
  static func choice(_ name: String, _ meaning: Phrase, _ standard: Value) -> Option {
    choice(name, meaning, standard, shown: standard.rawValue) { $0 }
  }
}

extension Option where Value == Bool {
  /// An option without a value: it is said or not.
  static func flag(_ name: String, short: String? = nil, _ meaning: Phrase) -> Option {
    Option(name, nil, false, short: short, meaning) { _, _ in true }
  }
}
