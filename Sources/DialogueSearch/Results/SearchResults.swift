import DialogueRecord

/// What a search found.
package struct SearchResults: Sendable {
  /// What was looked for.
  package var query: Query
  /// The first hits in the one order in which they are shown and exported: kind by kind, so that the statements stand before all
  /// that was written about them; then by tier, by how many of the words were found, by how near to each other they stand, and
  /// in the order of the record. What the query is the heading or the name of leads, with its kind. What has only most of the words comes last. The hits of a kind have all come by a detour, or none of them has.
  package var hits: [Hit]
  /// How many hits there are in all.
  package var count: Int
  /// How many there are of each kind.
  package var countByKind: [HitKind: Int]
  /// Every year with the points found in it, oldest first. A choice of years does not count here: it is made from this.
  package var years: [YearCount]
  /// Words that nothing answers, with what was taken for them.
  package var corrections: [Correction]
  /// Terms known to be absent from the record that hold what was looked for; empty where the record itself says it.
  package var absent: [Bilingual]
  /// What is to be said of the filters.
  package var remarks: [FilterRemark]
  /// Whether the points and paragraphs among the hits have most of the words, because none has them all.
  package var isPartial: Bool { hits.contains { !$0.lacking.isEmpty } }
  /// What to say where nothing was found.
  package var nothing: NothingFound?
  /// Marks the words in any text.
  package var marker: Marker

  /// A year and how many points were found in it.
  package struct YearCount: Sendable, Hashable {
    /// The year.
    package var year: Int
    /// How many points; nil for a year without a session, which has none to find.
    package var points: Int?
  }

  /// A word that nothing answers, and the words taken for it.
  package struct Correction: Sendable, Hashable {
    /// As it was typed.
    package var typed: String
    /// As they are written in the record.
    package var taken: [String]
    /// How they were come by: `typo`.
    package var tier: Tier
  }
}

/// Something that a search found.
package struct Hit: Sendable, Hashable, Identifiable {
  /// Where in the record it stands.
  package var kind: HitKind
  /// Id of what was found; a note has that of its passage, a slash and its number.
  package var id: String
  /// Id of what a reader opens: the same, for a note that of its passage.
  package var target: String
  /// The year, where it has one.
  package var year: Int?
  /// How well it answers; nil where no words were looked for.
  package var tier: Tier?
  /// The detour by which it was found; nil where there was none.
  package var through: Through?
  /// The words of the query that it lacks, as they were typed: some where nothing has them all.
  package var lacking: [String] = []
  /// Its texts that answer, at least one.
  package var texts: [HitText]
}

/// By which detour something was found.
package enum Through: Sendable, Hashable {
  /// The record does not say the word, but this term of the glossary goes by it.
  case glossary(Term)
  /// The record calls this organization by another of its names.
  case name(Organization)
}

/// A text of a hit.
package struct HitText: Sendable, Hashable {
  /// What it is.
  package var part: TextPart
  /// The text; of a passage as emended.
  package var text: Bilingual
  /// Where it answers.
  package var matches: Matches
  /// Where the text in the other language says the same by the glossary, in a text without matches of its own.
  package var counterparts: Matches
}
