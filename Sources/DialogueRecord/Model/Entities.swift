/// A member organization or observer of the Dialogue.
package struct Organization: Sendable, Hashable, Identifiable {
  /// Such as `afripol`.
  package var id: String
  /// In which role the source names it.
  package var role: Attendance.Role
  /// The short name: an acronym or what stands for one.
  package var acronym: Bilingual
  /// The full name.
  package var name: Bilingual
  /// Names, seat, founding, region, site and more, each with where it comes from.
  package var facts: [Fact]
  /// Other spellings, for searching only.
  package var spellings: [String]
}

/// A working group of the Dialogue.
package struct WorkingGroup: Sendable, Hashable, Identifiable {
  /// Such as `wg-strategic-2021`.
  package var id: String
  /// The year in which the source first names it.
  package var year: Int
  /// Id of the point that creates or reorganizes it.
  package var point: String
  /// The name, or the subject where the source gives no name.
  package var name: Bilingual
  /// What it is for and what is known of it.
  package var facts: [Fact]
}

/// How working groups of one year relate to those of another.
package struct GroupRelation: Sendable, Hashable {
  /// Ids of the earlier groups.
  package var earlier: [String]
  /// Ids of the later groups.
  package var later: [String]
  /// Textual links are drawn solid, inferred ones dashed.
  package var ground: LinkGround
  /// How sure the project is.
  package var confidence: Confidence
  /// Why they belong together.
  package var reason: Bilingual
}

/// A theme that the project tags passages with.
package struct Theme: Sendable, Hashable, Identifiable {
  /// Such as `T10`.
  package var id: String
  /// Such as `CYB`; passages name themes by it.
  package var code: String
  /// The label.
  package var name: Bilingual
  /// When a passage has it.
  package var definition: Bilingual
  /// What the references say of it at sessions whose extracts do not have it.
  package var note: Bilingual?
  /// The themes that the project puts together with it, by the name that they share.
  package var family: Bilingual?
}

/// A line of descent: points of several years that carry one idea on.
package struct Lineage: Sendable, Hashable, Identifiable {
  /// Such as `front-line-access`.
  package var id: String
  /// The label.
  package var name: Bilingual
  /// What happens along it, in a sentence.
  package var summary: Bilingual
  /// The question that whoever reads its points in order finds answered; nil where the pack asks none.
  package var question: Bilingual?
  /// Ids of the points where it begins. The others follow from `Passage.follows`.
  package var origins: [String]
  /// The year of the last session that whoever wrote the summary knew; nil where the pack does not say.
  package var asOf: Int?
}

/// A term of the glossary.
package struct Term: Sendable, Hashable, Identifiable {
  /// What stands behind the English of a term.
  package enum Evidence: String, CaseIterable, Sendable, Hashable {
    /// Paired or attested in a source that was seen.
    case attested
    /// Ordinary usage of the United Nations.
    case usage
    /// The project's own literal choice.
    case literal
  }
  /// Such as `G13`.
  package var id: String
  /// The Arabic of the source in citation form and the English to use.
  package var text: Bilingual
  /// One-based lines of the source in which it stands.
  package var lines: [Int]
  /// What is to be known of it.
  package var note: Bilingual?
  /// What else it is called in the field, in either language. The source has none of these words; they lead to the term.
  package var also: [String]
  /// What stands behind the English.
  package var evidence: Evidence
  /// Ids of references.
  package var references: [String]
}
