import Screen

/// Keys as they are meant, whatever keyboard layout is on.
package enum Keymap {
  /// The key on a keyboard labelled in Latin that stands where an Arabic letter was typed (the Arabic layout of XKB, `ara`).
  /// ASCII is taken as it is: what the other layout has in common with it cannot be told apart.
  package static func latin(_ key: Key) -> Key {
    switch key {
    case .character(let letter): positions[letter].map { .character($0) } ?? key
    default: key
    }
  }

  private static let positions: [Character: Character] = {
    let rows: [(arabic: String, latin: String)] = [
      ("ضصثقفغعهخحجد", "qwertyuiop[]"), ("شسيبلاتنمكط", "asdfghjkl;'"), ("ئءؤرىةوزظ", "zxcvnm,./"), ("ذ", "`"),
      ("ﻻ", "b"), ("إﻹ", "YT"), ("أﻷ", "HG"), ("آﻵ", "NB"), ("ـ،؛÷×", "JKPIO"), ("؟", "?"),
      ("٠١٢٣٤٥٦٧٨٩", "0123456789"), ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
    ]
    var positions = Dictionary(
      rows.flatMap { zip($0.arabic, $0.latin) }, uniquingKeysWith: { first, _ in first })
    // Vowel marks come alone when typed, and each is a character of its own then.
    let marks: [(Unicode.Scalar, Character)] = [
      ("\u{064E}", "Q"), ("\u{064B}", "W"), ("\u{064F}", "E"), ("\u{064C}", "R"), ("\u{0650}", "A"),
      ("\u{064D}", "S"), ("\u{0652}", "X"), ("\u{0651}", "~"),
    ]
    for (mark, letter) in marks { positions[Character(mark)] = letter }
    return positions
  }()
}
