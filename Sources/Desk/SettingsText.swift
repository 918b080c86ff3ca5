/// A file of settings as it is written: lines of `name = value`, comments after `#`, and sections. Whoever changes a value changes no
/// other byte: order, comments, blank lines and what is not understood stay.
package struct SettingsText: Sendable, Hashable {
  /// A setting as it stands in the file.
  package struct Entry: Sendable, Hashable {
    /// The section that it stands in, in small letters; empty above all of them.
    package var section: String
    package var name: String
    /// The value as one text, without quotes around it.
    package var value: String
    /// The words of the value.
    package var words: [String]
    /// The number of its line.
    package var line: Int
  }

  /// What is wrong with a line.
  package enum Problem: Sendable, Hashable {
    /// Words without `=` behind a name.
    case notASetting(String)
    /// A quote without its other one.
    case openQuote(String)
  }

  /// Why a file is not read as settings at all.
  package enum Refusal: Error, Sendable, Hashable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// A line has a control, which no editor of texts leaves there.
    case control(UInt32, line: Int)
  }

  /// Each with its end, as the last one may have none.
  private var lines: [[UInt8]]

  /// An empty file.
  package init() { lines = [] }

  /// Reads a file.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    lines = SettingsText.lines(bytes)
    for (place, line) in lines.enumerated() {
      if let control = SettingsText.control(in: line) { throw .control(control, line: place + 1) }
    }
  }

  /// The file.
  package var bytes: [UInt8] { lines.flatMap { $0 } }

  /// The settings, in the order of the lines.
  package var entries: [Entry] {
    var section = ""
    return contents.compactMap { number, content in
      switch content {
      case .section(let name): section = name
      case .entry(let name, let words, let value, _):
        return Entry(section: section, name: name, value: value, words: words, line: number)
      case .empty, .wrong: break
      }
      return nil
    }
  }

  /// The sections with the numbers of their lines.
  package var sections: [(name: String, line: Int)] {
    contents.compactMap { number, content in
      if case .section(let name) = content { (name, number) } else { nil }
    }
  }

  /// The lines that are no settings.
  package var problems: [(line: Int, problem: Problem)] {
    contents.compactMap { number, content in
      if case .wrong(let problem) = content { (number, problem) } else { nil }
    }
  }

  private var contents: [(line: Int, content: SettingsLine.Content)] {
    lines.enumerated().map { ($0 + 1, SettingsLine.content(SettingsText.body(of: $1, isFirst: $0 == 0))) }
  }
}

// MARK: Changing

extension SettingsText {
  /// Gives a setting above all sections a value: in its line where it has one, else in a line of its own behind the other settings.
  package mutating func set(_ name: String, to value: String) {
    let value = String(String.UnicodeScalarView(value.unicodeScalars.filter { !SettingsText.isControl($0) }))
    let known = entries.first { $0.section.isEmpty && $0.name.lowercased() == name }
    guard let known else { return add("\(name) = \(SettingsLine.written(value))") }
    guard known.value != value else { return }
    let line = lines[known.line - 1]
    let body = SettingsText.body(of: line, isFirst: known.line == 1)
    guard case .entry(_, _, _, let place) = SettingsLine.content(body) else { return }
    let before = known.line == 1 ? SettingsText.mark(of: line) : 0
    // A value where none was stands apart from what is before and behind it.
    let isNew = place.isEmpty
    let written = (isNew ? " " : "") + SettingsLine.written(value) + (isNew && place.upperBound < body.count ? " " : "")
    lines[known.line - 1].replaceSubrange(
      place.lowerBound + before..<place.upperBound + before, with: written.utf8)
  }

  private mutating func add(_ text: String) {
    let last = entries.last { $0.section.isEmpty }?.line
    let place = last ?? firstSection.map(startOfComment) ?? lines.count
    if place > 0, place == lines.count, lines[place - 1].last != 0x0A { lines[place - 1] += end }
    lines.insert(Array(text.utf8) + end, at: place)
    // Settings and the section below them stand apart.
    if last == nil, place + 1 < lines.count { lines.insert(end, at: place + 1) }
  }

  /// The place of the first section among the lines.
  private var firstSection: Int? { sections.first.map { $0.line - 1 } }

  /// Where the comment begins that stands directly over a line.
  private func startOfComment(over line: Int) -> Int {
    var place = line
    while place > 1 || place == 1 && SettingsText.mark(of: lines[0]) == 0, lines[place - 1].contains(0x23),
      SettingsLine.content(SettingsText.body(of: lines[place - 1], isFirst: place == 1)) == .empty
    { place -= 1 }
    return place
  }

  /// How the lines end.
  private var end: [UInt8] { lines.first?.suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A] }
}

// MARK: Bytes

extension SettingsText {
  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      lines.append(Array(rest[...end]))
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [Array(rest)]
  }

  /// A line without its end and without the byte order mark that may stand at the beginning of a file.
  private static func body(of line: [UInt8], isFirst: Bool) -> [UInt8] {
    var body = line.dropFirst(isFirst ? mark(of: line) : 0)
    if body.last == 0x0A { body.removeLast() }
    if body.last == 0x0D { body.removeLast() }
    return Array(body)
  }

  private static func mark(of line: [UInt8]) -> Int { line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private static func control(in line: [UInt8]) -> UInt32? {
    String(decoding: body(of: line, isFirst: false), as: UTF8.self).unicodeScalars.first(where: isControl)?.value
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar.value != 0x09 || (0x7F...0x9F).contains(scalar.value)
  }
}
