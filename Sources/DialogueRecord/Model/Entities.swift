/// A member organization or observer of the Dialogue.
public struct Organization: Sendable, Hashable, Identifiable {
  /// Such as `afripol`.
  public var id: String
  /// In which role the source names it.
  public var role: Attendance.Role
  /// The short name: an acronym or what stands for one.
  public var acronym: Bilingual
  /// The full name.
  public var name: Bilingual
  /// Names, seat, founding, region, site and more, each with where it comes from.
  public var facts: [Fact]
  /// Other spellings, for searching only.
  public var spellings: [String]
}

/// A working group of the Dialogue.
public struct WorkingGroup: Sendable, Hashable, Identifiable {
  /// Such as `wg-strategic-2021`.
  public var id: String
  /// The year in which the source first names it.
  public var year: Int
  /// Id of the point that creates or reorganizes it.
  public var point: String
  /// The name, or the subject where the source gives no name.
  public var name: Bilingual
  /// What it is for and what is known of it.
  public var facts: [Fact]
}

/// How working groups of one year relate to those of another.
public struct GroupRelation: Sendable, Hashable {
  /// Ids of the earlier groups.
  public var earlier: [String]
  /// Ids of the later groups.
  public var later: [String]
  /// Textual links are drawn solid, inferred ones dashed.
  public var ground: LinkGround
  /// How sure the project is.
  public var confidence: Confidence
  /// Why they belong together.
  public var reason: Bilingual
}

/// A theme that the project tags passages with.
public struct Theme: Sendable, Hashable, Identifiable {
  /// Such as `T10`.
  public var id: String
  /// Such as `CYB`; passages name themes by it.
  public var code: String
  /// The label.
  public var name: Bilingual
  /// When a passage has it.
  public var definition: Bilingual
  /// What the references say of it at sessions whose extracts do not have it.
  public var note: Bilingual?
}

/// A line of descent: points of several years that carry one idea on.
public struct Lineage: Sendable, Hashable, Identifiable {
  /// Such as `front-line-access`.
  public var id: String
  /// The label.
  public var name: Bilingual
  /// What happens along it, in a sentence.
  public var summary: Bilingual
  /// Ids of the points where it begins. The others follow from `Passage.follows`.
  public var origins: [String]
}

/// A term of the glossary.
public struct Term: Sendable, Hashable, Identifiable {
  /// What stands behind the English of a term.
  public enum Evidence: String, CaseIterable, Sendable, Hashable {
    /// Paired or attested in a source that was seen.
    case attested
    /// Ordinary usage of the United Nations.
    case usage
    /// The project's own literal choice.
    case literal
  }
  /// Such as `G13`.
  public var id: String
  /// The Arabic of the source in citation form and the English to use.
  public var text: Bilingual
  /// One-based lines of the source in which it stands.
  public var lines: [Int]
  /// What is to be known of it.
  public var note: Bilingual?
  /// What stands behind the English.
  public var evidence: Evidence
  /// Ids of references.
  public var references: [String]
}
