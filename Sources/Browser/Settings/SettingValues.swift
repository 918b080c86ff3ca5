import BidiText
import DialogueRecord

// The values of settings in the language of the interface.

extension Setting {
  /// What a value means; nil of what is no word of the program's.
  func phrase(for value: String) -> Phrase? {
    switch (self, value) {
    case (.digits, "latin"): .valueLatinDigits
    case (.digits, "arabic"): .valueArabicDigits
    case (_, "yes"): .valueYes
    case (_, "no"): .valueNo
    case (.marks, "keep"): .valueKeep
    case (.marks, "drop"): .valueDrop
    case (.lang, "both"): .valueBoth
    case (.interface, "ar"), (.lang, "ar"): .valueArabic
    case (.interface, "en"), (.lang, "en"): .valueEnglish
    case (.bidi, "auto"), (.colors, "auto"): .valueAuto
    case (.bidi, "visual"): .valueVisual
    case (.bidi, "words"): .valueWords
    case (.bidi, "logical"): .valueLogical
    case (.colors, "dark"): .valueDark
    case (.colors, "light"): .valueLight
    case (.colors, "contrast"): .valueContrast
    case (.colors, "terminal"): .valueTerminal
    case (.colors, "mono"): .valueMono
    default: nil
    }
  }
}

extension Catalogue {
  /// A value as it is meant, with the word of the file behind it where that is another; nil of what the user writes.
  func meaning(of value: String, in setting: Setting) -> String? {
    guard !setting.allowed.isEmpty, let phrase = setting.phrase(for: value) else { return nil }
    return self[phrase] == value ? value : "\(self[phrase]) (\(value.isolated(.leftToRight)))"
  }
}
