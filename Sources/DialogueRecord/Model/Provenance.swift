/// What a statement of the pack stands on. The three are never mixed, on screen or in an export.
package enum Ground: String, CaseIterable, Sendable, Hashable {
  /// Stated in the source document.
  case stated
  /// Taken from elsewhere, with the reference.
  case elsewhere
  /// Inferred by the project, with its reason.
  case inferred
}

/// How sure the project is of what it took from elsewhere or inferred.
package enum Confidence: String, CaseIterable, Sendable, Hashable {
  /// Stated by the source document, or by an official or first-hand reference that was seen.
  case high
  /// One secondary source, or a safe inference.
  case medium
  /// Unverified or conflicting.
  case low
}

/// Where a fact comes from.
package struct Provenance: Sendable, Hashable {
  /// Whether the fact is stated, taken from elsewhere or inferred.
  package var ground: Ground
  /// The reference that `lines` count in: the source document.
  package var document: String?
  /// One-based lines of the source document. Never empty where the ground is `stated`.
  package var lines: [Int]
  /// Ids of references. Never empty where the ground is `elsewhere`.
  package var references: [String]
  /// Why the project infers it. Present where the ground is `inferred`.
  package var reason: Bilingual?
  /// Present unless the ground is `stated`.
  package var confidence: Confidence?
}

/// What a fact is about: its label in the interface and its place in a list.
package enum FactKind: String, CaseIterable, Sendable, Hashable {
  case acronym, name, role, seat, founded, region, site, link, history
  case place, venue, host, chair, subject, outcome, attendance
  case standing, purpose, evidence, against, caution
}

/// Something the pack says, in both languages, with where it comes from.
package struct Fact: Sendable, Hashable {
  /// What it is about.
  package var kind: FactKind
  /// What is said.
  package var text: Bilingual
  /// Where it comes from.
  package var from: Provenance
}
