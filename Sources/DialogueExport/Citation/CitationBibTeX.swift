import DialogueRecord

extension Citation {
  /// An entry of biblatex, with the fields that its data model has for the type. What has no address is `misc`, since `online`
  /// has to have one.
  var bibTeX: String {
    let words = CitationWords(language)
    let container = container.map { words.inside($0, isOwn: isOwn) }
    let place = [locator, container, place].compactMap { $0 }.joined(separator: words.comma)
    let fields: [(String, String?)] = [
      // The second pair keeps a name of several words one name, and the capitals of a title as they are.
      ("author", author.map { "{\(LaTeXText.escaped($0))}" }),
      ("title", "{\(LaTeXText.escaped(title))}"),
      ("titleaddon", place.isEmpty ? nil : LaTeXText.escaped(place)),
      ("date", year.map(Citation.digits)),
      ("url", address.map(LaTeXText.address)),
      ("urldate", accessed?.description),
      ("langid", Citation.name(language)),
      ("language", written.map(Citation.name)),
      ("note", notes.isEmpty ? nil : LaTeXText.escaped(notes.joined(separator: words.semicolon))),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}," } }
    return (["@\(address == nil ? "misc" : "online"){\(key),"] + lines + ["}"]).joined(separator: "\n")
  }

  /// A year in four digits, as ISO 8601 has it.
  private static func digits(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func name(_ language: Language) -> String { language == .arabic ? "arabic" : "english" }
}

/// Text for LaTeX in which nothing is a command.
enum LaTeXText {
  /// A text with everything written out that LaTeX would read. No brace is left in it that BibTeX would count, not even behind
  /// a backslash.
  static func escaped(_ text: String) -> String {
    SafeText.line(text).unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "\\": out += "\\textbackslash{}"
      case "{": out += "\\textbraceleft{}"
      case "}": out += "\\textbraceright{}"
      case "~": out += "\\textasciitilde{}"
      case "^": out += "\\textasciicircum{}"
      case "%", "&", "#", "$", "_":
        out += "\\"
        out.unicodeScalars.append(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// An address, which LaTeX takes as it is: what is not allowed in one, or would end the field, is written as `%7B`.
  static func address(_ address: String) -> String {
    address.utf8.reduce(into: "") { out, byte in
      let scalar = Unicode.Scalar(byte)
      if byte <= 0x20 || byte >= 0x7F || forbidden.contains(scalar) {
        out += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
  }

  private static let forbidden = Set("{}\\^`\"<>|".unicodeScalars)
}
