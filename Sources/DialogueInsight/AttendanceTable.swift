import DialogueRecord

/// Which organization is named as having taken part in which session. Not to be named is not to be absent.
package struct AttendanceTable: Sendable, Hashable {
  /// An organization with the sessions at which it is named.
  package struct Row: Sendable, Hashable, Identifiable {
    /// The organization.
    package let organization: Organization
    /// How it took part, by the year of the session. No entry: it is not named.
    package let entries: [Int: Attendance]
    /// In which sessions it is named.
    package let presence: Presence

    /// The id of the organization.
    package var id: String { organization.id }

    /// The years in which it took part in a role, oldest first.
    package func years(as role: Attendance.Role) -> [Int] {
      entries.filter { $0.value.role == role }.keys.sorted()
    }

    /// The years in which it took part from afar, oldest first.
    package var virtualYears: [Int] { entries.filter(\.value.virtual).keys.sorted() }
  }

  /// In which sessions an organization is named, among all of the record.
  package enum Presence: Sendable, Hashable {
    case always, never
    /// In this session and all later ones, in none before.
    case from(Int)
    /// In this session and all earlier ones, in none after.
    case until(Int)
    /// In all but these, between which or after which it is named again.
    case lacking([Int])

    /// `named` are some of the sessions, both oldest first.
    init(_ named: [Int], of sessions: [Int]) {
      let lacking = sessions.filter { !named.contains($0) }
      guard let first = named.first, let last = named.last else {
        self = .never
        return
      }
      switch (lacking.allSatisfy { $0 < first }, lacking.allSatisfy { $0 > last }) {
      case (true, true): self = .always
      case (true, false): self = .from(first)
      case (false, true): self = .until(last)
      case (false, false): self = .lacking(lacking)
      }
    }
  }

  /// The years of the sessions, oldest first.
  package let years: [Int]
  /// Every organization, in the order of the record.
  package let rows: [Row]

  /// The table of a record.
  package init(_ record: Record) {
    let years = record.sessions.map(\.year)
    self.years = years
    var entries: [String: [Int: Attendance]] = [:]
    for session in record.sessions {
      for entry in session.attendance { entries[entry.organization, default: [:]][session.year] = entry }
    }
    rows = record.organizations.map { organization in
      let own = entries[organization.id] ?? [:]
      return Row(
        organization: organization, entries: own, presence: Presence(years.filter { own[$0] != nil }, of: years))
    }
  }
}

extension Record {
  /// Who is named at which session.
  package var attendanceTable: AttendanceTable { derived { AttendanceTable($0) } }
}
