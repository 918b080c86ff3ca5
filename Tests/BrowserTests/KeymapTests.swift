import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Keys whatever the keyboard layout")
struct KeymapTests {
  /// What the keys of a keyboard that is labelled in Latin type under the Arabic layout of XKB (`ara`), plain and with Shift.
  private static let layout: [Character: Character] = {
    let rows: [(latin: String, arabic: String)] = [
      ("qwertyuiop[]", "ضصثقفغعهخحجد"), ("asdfghjkl;'", "شسيبلاتنمكط"), ("zxcvbnm,./", "ئءؤرﻻىةوزظ"), ("`", "ذ"),
      ("TYUIOP{}", "ﻹإ`÷×؛<>"), ("DFGHJKL:\"", "[]ﻷأـ،/:\""), ("ZCVBNM<>?", "~}{ﻵآ',.؟"),
      ("0123456789", "0123456789"), ("!@#$%^&*-_=+ ", "!@#$%^&*-_=+ "),
    ]
    var layout = Dictionary(uniqueKeysWithValues: rows.flatMap { zip($0.latin, $0.arabic) })
    let marks: [(Character, Unicode.Scalar)] = [
      ("Q", "\u{64E}"), ("W", "\u{64B}"), ("E", "\u{64F}"), ("R", "\u{64C}"), ("A", "\u{650}"), ("S", "\u{64D}"),
      ("X", "\u{652}"), ("~", "\u{651}"),
    ]
    for (latin, mark) in marks { layout[latin] = Character(mark) }
    return layout
  }()

  @Test("Every action that has a letter can be typed under the Arabic layout", arguments: Action.allCases)
  func reachable(action: Action) {
    let hasLetter = action.keys.contains { key in
      // Space, plus and minus are the same on both layouts.
      if case .character(let letter) = key { !" +-".contains(letter) } else { false }
    }
    #expect(!hasLetter || Self.layout.values.contains { Action.of(.character($0)) == action })
  }

  @Test("A letter that Latin lacks is the key on which it stands")
  func positions() {
    for (latin, arabic) in Self.layout where !arabic.isASCII {
      #expect(Keymap.latin(.character(arabic)) == .character(latin))
    }
  }

  @Test("Arabic and Persian digits are digits")
  func digits() {
    for (digit, pair) in zip("0123456789", zip("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")) {
      #expect(Keymap.latin(.character(pair.0)) == .character(digit))
      #expect(Keymap.latin(.character(pair.1)) == .character(digit))
    }
  }

  @Test("Other keys are what they are")
  func others() {
    for key in [.enter, .escape, .control("c"), .function(1), .character("j"), .character("é"), .character("漢")]
      as [Key]
    {
      #expect(Keymap.latin(key) == key)
    }
  }
}
