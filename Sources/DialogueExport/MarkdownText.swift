import DialogueRecord

/// Pieces of Markdown in which no text is ever taken for a mark, neither by CommonMark nor by Pandoc.
enum MarkdownText {
  /// A text on one line in which nothing is a mark: what Markdown or HTML would read is escaped, and so is what at its beginning
  /// would make a list, a rule or a heading.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    let scalars = Array(SafeText.line(text).unicodeScalars)
    let list = endOfListMark(scalars)
    for (index, scalar) in scalars.enumerated() {
      let startsBlock = index == 0 && "-=:".unicodeScalars.contains(scalar)
      if startsBlock || index == list || marks.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }

  /// Blocks in a block of their own language and direction, which GitHub and Pandoc both read.
  static func block(_ text: String, _ language: Language) -> String {
    "<div \(HTMLText.attributes(language))>\n\n\(text)\n\n</div>"
  }

  /// An address that can be followed, where it is one; else as it is.
  static func link(_ address: String) -> String {
    let isAddress = address.hasPrefix("https://") || address.hasPrefix("http://")
    let isPlain = address.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) && $0 != "<" && $0 != ">" }
    return isAddress && isPlain ? "<\(address)>" : escaped(address)
  }

  private static let marks = Set("\\`*_[]<>#|~&!$^@{}".unicodeScalars)

  /// The last sign of what would begin a list: the stop or bracket of `1.`, `iv)` or `(a)`, or a plus by itself.
  private static func endOfListMark(_ scalars: [Unicode.Scalar]) -> Int? {
    if scalars.first == "+", scalars.count == 1 || scalars[1] == " " { return 0 }
    let start = scalars.first == "(" ? 1 : 0
    let name = scalars.dropFirst(start).prefix {
      $0.properties.isASCIIHexDigit || ("g"..."z").contains($0) || ("G"..."Z").contains($0)
    }
    let end = start + name.count
    guard !name.isEmpty, name.count <= 4 || name.allSatisfy({ ("0"..."9").contains($0) }), end < scalars.count,
      scalars[end] == "." || scalars[end] == ")", end + 1 == scalars.count || scalars[end + 1] == " "
    else { return nil }
    return end
  }
}
