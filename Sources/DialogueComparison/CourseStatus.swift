/// What an analyst asks first of a theme or a line of descent among some sessions of the record. It speaks of the sessions
/// compared and holds for the whole record: nothing is new that an earlier session has, compared or not, and nothing is
/// dropped that a later one has. To have a theme is to have it as core; a mention does not count.
package enum CourseStatus: Sendable, Hashable {
  /// In every session compared.
  case kept
  /// In this session and every later one compared, not in the ones before; no earlier session of the record has it.
  case new(Int)
  /// In this session and every later one compared, not in the one compared before, which is later than the first of the record
  /// that has it.
  case returned(Int)
  /// In this session, the last of the record that has it, and not in the last one compared.
  case dropped(Int)
  /// In an earlier session compared, not in this one and those compared after it; a session of the record that is not compared
  /// has it again, the first to do so being `back`.
  case interrupted(Int, back: Int)
  /// In these of the sessions compared. Either the record has it in one session, or sessions that are not compared forbid
  /// saying more.
  case only([Int])
  /// In none of the sessions compared, though it may be mentioned.
  case absent

  /// `sessions` are compared, `core` all of the record that have it, both oldest first. Nil where no session is compared.
  init?(sessions: [Int], core: [Int]) {
    guard let last = sessions.last else { return nil }
    let present = sessions.filter(core.ascendingContains)
    guard let latest = present.last, let first = core.first else {
      self = .absent
      return
    }
    guard let lacking = sessions.last(where: { !core.ascendingContains($0) }) else {
      self = .kept
      return
    }
    guard latest < last else {
      let start = present.first { $0 > lacking } ?? last
      self = first == start ? .new(start) : first < lacking ? .returned(start) : .only(present)
      return
    }
    let lost = sessions.first { $0 > latest } ?? last
    if let back = core.first(where: { $0 > lost }) {
      self = .interrupted(lost, back: back)
    } else if core.last != latest || core.count == 1 && sessions.count > 2 {
      self = .only(present)
    } else {
      self = .dropped(latest)
    }
  }
}

extension CourseStatus {
  /// The kinds of status, named as programs read them, in the order in which they are told.
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    case new, returned, kept, dropped, interrupted, only, absent
  }

  /// The kind.
  package var kind: Kind {
    switch self {
    case .kept: .kept
    case .new: .new
    case .returned: .returned
    case .dropped: .dropped
    case .interrupted: .interrupted
    case .only: .only
    case .absent: .absent
    }
  }

  /// The year that the status names: of what is new or returned the first that has it, of what is dropped the last, of what is
  /// interrupted the first that lacks it, of what is only in one session that one. Nil where it names none, or several.
  package var year: Int? {
    switch self {
    case .new(let year), .returned(let year), .dropped(let year), .interrupted(let year, _): year
    case .only(let years): years.count == 1 ? years.first : nil
    case .kept, .absent: nil
    }
  }

  /// The first year to have again what is interrupted.
  package var back: Int? {
    if case .interrupted(_, let back) = self { back } else { nil }
  }
}
