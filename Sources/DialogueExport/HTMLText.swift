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

  /// The attributes of a block with a direction. A word processor takes the side of a text from nothing but its own style.
  static func block(_ direction: String) -> String {
    "dir=\"\(direction)\"" + (direction == "rtl" ? " style=\"text-align: right\"" : "")
  }

  /// The same of a block in a language.
  static func block(_ language: Language) -> String {
    "lang=\"\(language.rawValue)\" \(block(language == .arabic ? "rtl" : "ltr"))"
  }

  /// A text in an element, of a class and in a language where they are named.
  static func paragraph(
    _ text: String, _ kind: String? = nil, _ language: Language? = nil, element: String = "p"
  ) -> String {
    let kind = kind.map { " class=\"\($0)\"" } ?? ""
    return "<\(element)\(kind)\(language.map { " " + block($0) } ?? "")>\(escaped(text))</\(element)>"
  }

  /// An id or a number, which always goes from left to right.
  static func code(_ text: String) -> String {
    "<bdi dir=\"ltr\">\(escaped(text))</bdi>"
  }

  /// The direction of a text by its first letter, for text whose language is not known.
  static func direction(of text: String) -> String {
    let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
    let isArabic = letter.map { (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) }
    return isArabic == true ? "rtl" : "ltr"
  }

  /// A page that needs no other file, in the language of the interface.
  static func page(_ title: String, _ language: Language, style: String, _ body: [String]) -> [String] {
    // A word processor does not hand the direction of the page down.
    bare(title, language, style: style, [paragraph(title, nil, language, element: "h1")] + body)
  }

  /// The same without a heading.
  static func bare(_ title: String, _ language: Language, style: String, _ body: [String]) -> [String] {
    [
      "<!DOCTYPE html>",
      "<html \(attributes(language))>",
      "<head>",
      "<meta charset=\"utf-8\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<title>\(escaped(title))</title>",
      "<style>",
      style,
      "</style>",
      "</head>",
      "<body>",
    ] + body + ["</body>", "</html>"]
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
