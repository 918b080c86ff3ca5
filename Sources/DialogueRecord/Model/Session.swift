/// A session of the Dialogue.
package struct Session: Sendable, Hashable, Identifiable {
  /// The year in digits.
  package var id: String
  /// The year.
  package var year: Int
  /// Id of the reference that is the source document of the statement.
  package var document: String
  /// 1 for the first session.
  package var edition: Int
  /// Where the ordinal comes from.
  package var editionFrom: Provenance
  /// When it was held.
  package var dates: Dates
  /// Place, host, chair, subject and what else is known.
  package var facts: [Fact]
  /// What was declared.
  package var statement: Statement
  /// Who is named as present. Not being named is not being absent.
  package var attendance: [Attendance]

  /// The first fact of a kind.
  package func fact(_ kind: FactKind) -> Fact? {
    facts.first { $0.kind == kind }
  }
}

/// A year in which no session was held.
package struct Gap: Sendable, Hashable, Identifiable {
  /// The year in digits.
  package var id: String
  /// The year.
  package var year: Int
  /// What is to be said of it.
  package var text: Bilingual
  /// Why the project says so.
  package var evidence: [Fact]
}

/// An organization at a session.
package struct Attendance: Sendable, Hashable {
  /// In which role it was there.
  package enum Role: String, CaseIterable, Sendable, Hashable {
    case host, participant, observer
    /// Named as present; in which role, the references do not say.
    case named
  }
  /// Id of the organization.
  package var organization: String
  /// In which role.
  package var role: Role
  /// Whether it took part from afar.
  package var virtual: Bool
  /// A remark, such as the name a source gives it.
  package var note: Bilingual?
  /// Where it comes from.
  package var from: Provenance
}
