/// A calendar day, in the order year, month, day.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// Nil unless the day exists in the Gregorian calendar.
  public init?(year: Int, month: Int, day: Int) {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1970-01-01: what stands for a day that could not be read.
  static let epoch = Day()

  private init() {
    year = 1970
    month = 1
    day = 1
  }

  /// Reads ISO 8601, `2019-06-12`, and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Whether one day comes before the other.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// ISO 8601.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// The first and the last day of a session.
public struct Dates: Sendable, Hashable {
  /// First day.
  public var start: Day
  /// Last day; the first one where the session took a day.
  public var end: Day
  /// Where the dates come from.
  public var from: Provenance
}

/// A heading of the source, such as that of a statement.
public struct Heading: Sendable, Hashable {
  /// One-based line of the source document; nil where the session has no rebuilt document.
  public var line: Int?
  /// The heading itself.
  public var text: Bilingual
}

/// What a session declared, as far as the source has it.
public struct Statement: Sendable, Hashable {
  /// The genre of the document.
  public enum Genre: String, CaseIterable, Sendable, Hashable {
    /// الإعلان الختامي
    case finalDeclaration
    /// البيان المشترك
    case jointStatement
  }
  /// How the source cuts it. Either way what is absent here may stand in the statement.
  public enum Extract: String, CaseIterable, Sendable, Hashable {
    /// مقتطفات
    case excerpts
    /// أبرز نقاط
    case highlights
    /// The whole document.
    case full
  }
  /// Declaration or joint statement.
  public var genre: Genre
  /// Excerpts or highlights.
  public var extract: Extract
  /// The heading in the source.
  public var heading: Heading
  /// The points in the order of the source, children after their parents.
  public var points: [Passage]
}

/// An organization at a session.
public struct Attendance: Sendable, Hashable {
  /// In which role it was there.
  public enum Role: String, CaseIterable, Sendable, Hashable {
    case host, participant, observer
  }
  /// Id of the organization.
  public var organization: String
  /// In which role.
  public var role: Role
  /// Whether it took part from afar.
  public var virtual: Bool
  /// A remark, such as the name a source gives it.
  public var note: Bilingual?
  /// Where it comes from.
  public var from: Provenance
}

/// A session of the Dialogue.
public struct Session: Sendable, Hashable, Identifiable {
  /// The year in digits.
  public var id: String
  /// The year.
  public var year: Int
  /// Id of the reference that is the source document of the statement.
  public var document: String
  /// 1 for the first session.
  public var edition: Int
  /// Where the ordinal comes from.
  public var editionFrom: Provenance
  /// When it was held.
  public var dates: Dates
  /// Place, host, chair, subject and what else is known.
  public var facts: [Fact]
  /// What was declared.
  public var statement: Statement
  /// Who is named as present. Not being named is not being absent.
  public var attendance: [Attendance]

  /// The first fact of a kind.
  public func fact(_ kind: FactKind) -> Fact? {
    facts.first { $0.kind == kind }
  }
}

/// A year in which no session was held.
public struct Gap: Sendable, Hashable, Identifiable {
  /// The year in digits.
  public var id: String
  /// The year.
  public var year: Int
  /// What is to be said of it.
  public var text: Bilingual
  /// Why the project says so.
  public var evidence: [Fact]
}
