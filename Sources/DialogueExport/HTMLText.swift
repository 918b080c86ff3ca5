import DialogueComparison
import DialogueRecord

/// Pieces of HTML in which no text is ever taken for markup.
enum HTMLText {
  /// A text with everything escaped that could end a text or an attribute in quotes.
  static func escaped(_ text: some StringProtocol) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The attributes of an element whose content is in a language: the language and its direction.
  static func attributes(_ language: Language) -> String {
    "lang=\"\(language.rawValue)\" dir=\"\(language == .arabic ? "rtl" : "ltr")\""
  }

  /// A text in an element of its language.
  static func element(_ name: String, _ text: String, _ language: Language) -> String {
    "<\(name) \(attributes(language))>\(escaped(text))</\(name)>"
  }

  /// An id or a number, which always goes from left to right.
  static func code(_ text: String) -> String {
    "<bdi dir=\"ltr\">\(escaped(text))</bdi>"
  }

  /// A text with the words marked that came and that went; those that did both are marked as both.
  static func marked(_ text: String, _ changes: ChangedWords?) -> String {
    let scalars = Array(text.unicodeScalars)
    let came = (changes?.came ?? []).map { $0.clamped(to: 0..<scalars.count) }
    let went = (changes?.went ?? []).map { $0.clamped(to: 0..<scalars.count) }
    let cuts = Set((came + went).flatMap { [$0.lowerBound, $0.upperBound] } + [0, scalars.count]).sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<end])
      let classes = [("came", came), ("went", went)].filter { $1.contains { $0.contains(start) } }.map(\.0)
      let html = escaped(String(piece))
      return classes.isEmpty ? html : "<mark class=\"\(classes.joined(separator: " "))\">\(html)</mark>"
    }.joined()
  }
}
