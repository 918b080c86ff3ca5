/// A line of a file of settings, read byte by byte: whatever has a meaning there is ASCII.
struct SettingsLine {
  /// What a line is.
  enum Content: Sendable, Hashable {
    /// Blank, or a comment.
    case empty
    /// `[name]`
    case section(String)
    /// `name = value`, with the place of the value in the line.
    case entry(name: String, words: [String], value: String, place: Range<Int>)
    /// Something else.
    case wrong(SettingsText.Problem)
  }

  private let bytes: [UInt8]

  /// The content of a line, without its end.
  static func content(_ bytes: [UInt8]) -> Content { SettingsLine(bytes: bytes).content }

  private var content: Content {
    let start = skippingBlanks(from: 0)
    guard start < bytes.count, bytes[start] != UInt8(ascii: "#") else { return .empty }
    if bytes[start] == UInt8(ascii: "[") { return section(from: start) }
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else {
      return .wrong(.notASetting(text(start..<endOfWords(from: start))))
    }
    let name = text(start..<trimmedEnd(start..<sign))
    guard !name.isEmpty, !name.contains(where: { " \t#\"'".contains($0) }) else {
      return .wrong(.notASetting(name.isEmpty ? "=" : name))
    }
    return entry(name, from: skippingBlanks(from: sign + 1))
  }

  private func section(from start: Int) -> Content {
    guard let close = bytes[start...].firstIndex(of: UInt8(ascii: "]")) else {
      return .wrong(.notASetting(text(start..<endOfWords(from: start))))
    }
    let rest = skippingBlanks(from: close + 1)
    guard rest == bytes.count || bytes[rest] == UInt8(ascii: "#") else {
      return .wrong(.notASetting(text(rest..<endOfWords(from: rest))))
    }
    let inside = skippingBlanks(from: start + 1)
    return .section(text(inside..<max(inside, trimmedEnd(inside..<close))).lowercased())
  }

  /// The words up to the end or a comment. A value of one word in quotes is what stands in them; of more words it is as it is written.
  private func entry(_ name: String, from start: Int) -> Content {
    var words: [(text: String, place: Range<Int>)] = []
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: "#") {
      guard let word = word(at: place) else { return .wrong(.openQuote(text(place..<bytes.count))) }
      words.append(word)
      place = skippingBlanks(from: word.place.upperBound)
    }
    let whole = start..<(words.last?.place.upperBound ?? start)
    let value = words.count == 1 ? words[0].text : text(whole)
    return .entry(name: name, words: words.map(\.text), value: value, place: whole)
  }

  /// A word: in quotes where it begins with one, else up to the next blank. A quote that stands alone is a word, one that stays open
  /// before others is none: nil.
  private func word(at start: Int) -> (text: String, place: Range<Int>)? {
    let quote = bytes[start]
    let isQuote = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    guard isQuote, let (text, end) = quoted(from: start + 1, by: quote) else {
      let end = bytes[start...].firstIndex(where: SettingsLine.isBlank) ?? bytes.count
      return isQuote && end > start + 1 ? nil : (text(start..<end), start..<end)
    }
    // What is written on to a closing quote belongs to the word, as in a shell.
    guard end < bytes.count, !SettingsLine.isBlank(bytes[end]) else { return (text, start..<end) }
    let whole = start..<(bytes[end...].firstIndex(where: SettingsLine.isBlank) ?? bytes.count)
    return (self.text(whole), whole)
  }

  /// What stands up to a closing quote, and where that ends. In double quotes a backslash stands before a quote or a backslash.
  private func quoted(from start: Int, by quote: UInt8) -> (text: String, end: Int)? {
    var out: [UInt8] = []
    var place = start
    while place < bytes.count, bytes[place] != quote {
      let isEscape =
        quote == UInt8(ascii: "\"") && bytes[place] == UInt8(ascii: "\\") && place + 1 < bytes.count
        && (bytes[place + 1] == quote || bytes[place + 1] == UInt8(ascii: "\\"))
      if isEscape { place += 1 }
      out.append(bytes[place])
      place += 1
    }
    return place < bytes.count ? (String(decoding: out, as: UTF8.self), place + 1) : nil
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func skippingBlanks(from start: Int) -> Int {
    bytes[start...].firstIndex { !SettingsLine.isBlank($0) } ?? bytes.count
  }

  /// Where a stretch ends without the blanks at its end.
  private func trimmedEnd(_ range: Range<Int>) -> Int {
    bytes[range].lastIndex { !SettingsLine.isBlank($0) }.map { $0 + 1 } ?? range.lowerBound
  }

  /// Where the text of a line ends that is no setting, without a comment behind it.
  private func endOfWords(from start: Int) -> Int {
    let comment = bytes[start...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    return trimmedEnd(start..<comment)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension SettingsLine {
  /// How a value is written so that it is read as it is: in quotes where it has to be.
  static func written(_ value: String) -> String {
    let choices = [value, "'\(value)'"]
    let plain = choices.first { written in
      guard case .entry(_, _, value, _) = content(Array("a = \(written)".utf8)) else { return false }
      return true
    }
    if let plain { return plain }
    return "\"" + value.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1) } + "\""
  }
}
