import DialogueRecord

/// A table to be written as CSV (RFC 4180): fields parted by commas, records ended by CR LF, UTF-8.
/// A spreadsheet that opens it computes nothing: no text can begin a formula.
package struct CSV: Sendable, Hashable {
  /// What stands in a cell.
  package enum Field: Sendable, Hashable {
    /// Words, written so that they cannot begin a formula.
    case text(String)
    /// Ids and ranges, parted by blanks. For a spreadsheet each that begins with a digit gets a `#`: 2017.10 would become
    /// the number 2017.1, and 5-7 a day.
    case codes([String])
    /// A whole number.
    case number(Int)
    /// Written with at most four decimals.
    case decimal(Double)
    /// Nothing, as in a year without a session.
    case empty
  }

  /// The names of the columns.
  package var header: [String]
  /// The records. A short one is filled up with empty fields, so that all have the width of the header.
  package var rows: [[Field]]

  /// A table.
  package init(header: [String], rows: [[Field]] = []) {
    self.header = header
    self.rows = rows
  }

  /// Who reads a table.
  package enum Reader: Sendable, Hashable {
    /// A program, which gets every field as it is.
    case program
    /// A spreadsheet, which guesses what fields are: a byte order mark tells it that they are UTF-8, and ids are marked as such.
    case spreadsheet
  }

  /// The whole table, header first.
  package func text(for reader: Reader = .program) -> String {
    var out = reader == .spreadsheet ? "\u{FEFF}" : ""
    write(header.map { .text($0) }, for: reader, to: &out)
    for row in rows { write(row, for: reader, to: &out) }
    return out
  }

  private func write(_ row: [Field], for reader: Reader, to out: inout String) {
    for index in 0..<max(header.count, row.count) {
      if index > 0 { out += "," }
      if index < row.count { out += row[index].text(for: reader) }
    }
    out += "\r\n"
  }
}

extension CSV.Field: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Words.
  package init(stringLiteral value: String) { self = .text(value) }
  /// A whole number.
  package init(integerLiteral value: Int) { self = .number(value) }

  /// An id, or nothing.
  static func code(_ id: String) -> CSV.Field { .codes(id.isEmpty ? [] : [id]) }

  fileprivate func text(for reader: CSV.Reader) -> String {
    switch self {
    case .empty: ""
    case .number(let number): String(number)
    case .decimal(let number): JSON.double(number).text
    case .text(let words): Self.quoted(Self.harmless(words))
    case .codes(let codes):
      Self.quoted(Self.harmless(codes.map { reader == .spreadsheet ? Self.marked($0) : $0 }.joined(separator: " ")))
    }
  }

  /// Spreadsheets read a cell that begins with one of these as a formula; an apostrophe before it makes it text.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  private static func marked(_ code: String) -> String {
    code.unicodeScalars.first.map { ("0"..."9").contains($0) } == true ? "#" + code : code
  }

  private static func harmless(_ words: String) -> String {
    words.unicodeScalars.first.map(formulaStarts.contains) == true ? "'" + words : words
  }

  /// In quotes, and quotes doubled, where a comma, a quote or a break would be misread. By scalars, since CR LF is one character.
  private static func quoted(_ words: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    guard words.unicodeScalars.contains(where: special.contains) else { return words }
    var out = "\""
    for scalar in words.unicodeScalars {
      if scalar == "\"" { out += "\"" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
