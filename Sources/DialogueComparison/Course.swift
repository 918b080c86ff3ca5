/// How a theme or a line of descent runs through the sessions of a comparison. A year without a session is no part of it:
/// 2017 and 2019 are neighbours where 2018 had none.
package struct Course: Sendable, Hashable {
  /// What an analyst asks first. The years are sessions of the comparison, and only that: a theme that is new in it may be
  /// older in the record, which `elsewhere` tells.
  package enum Status: Sendable, Hashable {
    /// Present in every session compared.
    case continued
    /// Present in the last session and, without a break, since this year, but in none before it.
    case new(Int)
    /// Present in the last session and, without a break, since this year; absent from the session before it, present in an
    /// earlier one.
    case returned(Int)
    /// Present in several sessions, this the latest of them, and not in the last one.
    case lastSeen(Int)
    /// Present in this session alone, and it is not the last one: there it would be new.
    case only(Int)
    /// Present in none, though mentioned.
    case mentioned
    /// Neither present nor mentioned in any.
    case absent
    /// No session is compared in which it could be.
    case noSession
  }

  /// The sessions compared, oldest first.
  package let sessions: [Int]
  /// Where it is present: the theme as core of a point, a point of the line of descent. Oldest first.
  package let present: [Int]
  /// Where it is not present and yet mentioned; always empty for a line of descent. Oldest first.
  package let mentioned: [Int]
  /// Years of the record that are not compared and in which it is present. Oldest first.
  package let elsewhere: [Int]
  /// Years of the record that are not compared and in which it is mentioned and not present. Oldest first.
  package let mentionedElsewhere: [Int]
  /// Whether every session of the record is compared.
  package let isWhole: Bool

  /// `all` are the years of the sessions of the record.
  init(sessions: [Int], of all: [Int], present: Set<Int>, mentioned: Set<Int> = []) {
    self.sessions = sessions
    self.present = sessions.filter(present.contains)
    self.mentioned = sessions.filter { mentioned.contains($0) && !present.contains($0) }
    elsewhere = present.subtracting(sessions).sorted()
    mentionedElsewhere = mentioned.subtracting(present).subtracting(sessions).sorted()
    isWhole = Set(all).isSubset(of: sessions)
  }

  /// The years in which it comes back: present there and in an earlier session, but not in the one before. Oldest first.
  package var returns: [Int] {
    guard let first = present.first else { return [] }
    return zip(sessions, sessions.dropFirst()).compactMap { before, year in
      before > first && !present.contains(before) && present.contains(year) ? year : nil
    }
  }

  /// The status over all the sessions compared.
  package var status: Status {
    if sessions.isEmpty { return .noSession }
    guard let first = present.first, let latest = present.last else {
      return mentioned.isEmpty ? .absent : .mentioned
    }
    if present.count == sessions.count { return .continued }
    if latest != sessions.last { return present.count == 1 ? .only(latest) : .lastSeen(latest) }
    return returns.last.map(Status.returned) ?? .new(first)
  }
}

extension Course.Status {
  /// The name of the status without its year, as programs read it.
  package var name: String {
    switch self {
    case .continued: "continued"
    case .new: "new"
    case .returned: "returned"
    case .lastSeen: "lastSeen"
    case .only: "only"
    case .mentioned: "mentioned"
    case .absent: "absent"
    case .noSession: "noSession"
    }
  }

  /// The year that the status names.
  package var year: Int? {
    switch self {
    case .new(let year), .returned(let year), .lastSeen(let year), .only(let year): year
    case .continued, .mentioned, .absent, .noSession: nil
    }
  }
}
