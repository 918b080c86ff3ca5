import DialogueRecord

/// A table to be written as CSV (RFC 4180): fields parted by commas, records ended by CR LF, UTF-8 without a byte order mark.
/// A spreadsheet that opens it computes nothing: no text can begin a formula.
public struct CSV: Sendable, Hashable {
  /// What stands in a cell.
  public enum Field: Sendable, Hashable {
    /// Words, written so that they cannot begin a formula.
    case text(String)
    /// A whole number.
    case number(Int)
    /// Written with at most four decimals.
    case decimal(Double)
    /// Nothing, as in a year without a session.
    case empty
  }

  /// The names of the columns.
  public var header: [String]
  /// The records. A short one is filled up with empty fields, so that all have the width of the header.
  public var rows: [[Field]]

  /// A table.
  public init(header: [String], rows: [[Field]] = []) {
    self.header = header
    self.rows = rows
  }

  /// The whole table, header first.
  public var text: String {
    var out = ""
    CSV.write(header.map { .text($0) }, width: header.count, to: &out)
    for row in rows { CSV.write(row, width: header.count, to: &out) }
    return out
  }

  private static func write(_ row: [Field], width: Int, to out: inout String) {
    for index in 0..<max(width, row.count) {
      if index > 0 { out += "," }
      if index < row.count { out += row[index].text }
    }
    out += "\r\n"
  }
}

extension CSV.Field: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Words.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(value) }

  fileprivate var text: String {
    switch self {
    case .empty: ""
    case .number(let number): String(number)
    case .decimal(let number): JSON.double(number).text
    case .text(let words): Self.quoted(Self.harmless(words))
    }
  }

  /// Spreadsheets read a cell that begins with one of these as a formula; an apostrophe before it makes it text.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

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
