import BidiText
import DialogueRecord

/// Which digits the interface writes numbers with. The texts of the record keep their own.
package enum Digits: String, CaseIterable, Sendable, Hashable {
  /// 0123456789
  case latin
  /// ٠١٢٣٤٥٦٧٨٩
  case arabic
}

/// Everything that the program says of itself, in one language.
package struct Catalogue: Sendable {
  /// What is said for a phrase.
  enum Message: Sendable {
    case text(String)
    /// By CLDR plural category.
    case plural([PluralCategory: String])
  }

  /// The language.
  package let language: Language
  /// How numbers are written.
  package var digits: Digits
  private let messages: LateMessages

  /// Takes the words from the catalogue of a language: an object with a string, or an object of plural forms, for each phrase.
  /// What is wrong is noted in the file. A phrase that is missing there is said by its name, so that what is wrong can be said.
  package init(language: Language, digits: Digits = .latin, file: JSONFile) {
    self.language = language
    self.digits = digits
    messages = LateMessages(CatalogueReading(language: language, file: file).messages)
  }

  /// Takes them from a catalogue in which nothing is wrong, once one of them is wanted.
  package init(language: Language, file: @escaping @Sendable () -> JSONFile) {
    self.language = language
    digits = .latin
    messages = LateMessages { CatalogueReading(language: language, file: file()).messages }
  }

  /// The direction in which the interface is read.
  package var direction: BaseDirection { language.direction }

  /// The words for a phrase that takes no arguments.
  package subscript(_ phrase: Phrase) -> String {
    text(phrase, [:])
  }

  /// The words for a phrase, with `{name}` replaced by its argument.
  package func text(_ phrase: Phrase, _ arguments: [String: String]) -> String {
    switch messages[phrase] {
    case .text(let text): fill(text, arguments)
    case .plural(let forms): fill(forms[.other] ?? "", arguments)
    case nil: phrase.rawValue
    }
  }

  /// The words for a phrase that counts something, in the plural form for the number, which replaces `{n}`.
  package func count(_ phrase: Phrase, _ number: Int, _ arguments: [String: String] = [:]) -> String {
    let arguments = arguments.merging(["n": self.number(number)]) { given, _ in given }
    guard case .plural(let forms) = messages[phrase] else { return text(phrase, arguments) }
    return fill(forms[language.pluralCategory(of: number)] ?? forms[.other] ?? "", arguments)
  }

  private func fill(_ template: String, _ arguments: [String: String]) -> String {
    guard template.contains("{") else { return template }
    var out = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      out += rest[..<open]
      out += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}

extension Language {
  /// The direction in which the language is read.
  package var direction: BaseDirection { self == .arabic ? .rightToLeft : .leftToRight }
}
