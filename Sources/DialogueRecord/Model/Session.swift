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
