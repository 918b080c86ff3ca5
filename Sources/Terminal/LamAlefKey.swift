import Screen

/// The keys of Arabic keyboards that stand for lam and alef. X11 sends the ligature for them, Windows and macOS the two
/// letters at once; so letters that come together are the ligature, and a key of its own. Letters that come one after the
/// other were typed one after the other. A field makes two letters of every ligature.
enum LamAlefKey {
  /// What came in one go, lam and alef joined.
  static func joined(_ inputs: [Input]) -> [Input] {
    guard inputs.count > 1 else { return inputs }
    var joined: [Input] = []
    for input in inputs {
      if joined.last == .key(.character("ل")), let key = ligature(of: input) {
        joined[joined.count - 1] = .key(key)
      } else {
        joined.append(input)
      }
    }
    return joined
  }

  /// The ligature of a lam and what follows it.
  private static func ligature(of input: Input) -> Key? {
    switch input {
    case .key(.character("آ")): .character("\u{FEF5}")
    case .key(.character("أ")): .character("\u{FEF7}")
    case .key(.character("إ")): .character("\u{FEF9}")
    case .key(.character("ا")): .character("\u{FEFB}")
    default: nil
    }
  }
}
