/// Where in the record a hit stands; the raw value is what `in:` takes. In the order of their rank.
package enum HitKind: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Points of the statements.
  case statements
  /// Paragraphs of the preamble.
  case about
  /// What is known of the sessions, and the headings of their statements.
  case sessions
  /// Member organizations and observers.
  case members
  /// Working groups.
  case groups
  /// Terms.
  case glossary
  /// Notes of the translator.
  case notes

  /// Whether it is the record itself and not what was written about it.
  package var isRecord: Bool {
    self == .statements || self == .about
  }

  /// Whether one comes before the other.
  package static func < (left: HitKind, right: HitKind) -> Bool {
    left.order < right.order
  }

  /// The place among all kinds.
  var order: Int {
    switch self {
    case .statements: 0
    case .about: 1
    case .sessions: 2
    case .members: 3
    case .groups: 4
    case .glossary: 5
    case .notes: 6
    }
  }
}
