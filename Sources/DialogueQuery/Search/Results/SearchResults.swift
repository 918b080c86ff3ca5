import DialogueRecord

/// What a search found.
public struct SearchResults: Sendable {
  /// What was looked for.
  public var query: Query
  /// The best hits, best first: by tier, then by how many of the words were found, by how near to each other they stand, by kind,
  /// and in the order of the record. Hits through the glossary come after those that need no detour.
  public var hits: [Hit]
  /// How many hits there are in all.
  public var count: Int
  /// How many there are of each kind.
  public var countByKind: [HitKind: Int]
  /// Every year with the points found in it, oldest first. A choice of years does not count here: it is made from this.
  public var years: [YearCount]
  /// Words that nothing answers, with what was taken for them.
  public var corrections: [Correction]
  /// Terms known to be absent from the record that hold what was looked for; empty where the record itself says it.
  public var absent: [Bilingual]
  /// What is to be said of the filters.
  public var remarks: [FilterRemark]
  /// What to say where nothing was found.
  public var nothing: NothingFound?
  /// Marks the words in any text.
  public var marker: Marker

  /// The hits of each kind, in the order of the kinds; each kind has its best first.
  public var groups: [(kind: HitKind, hits: [Hit])] {
    HitKind.allCases.map { kind in (kind, hits.filter { $0.kind == kind }) }.filter { !$0.hits.isEmpty }
  }

  /// A year and how many points were found in it.
  public struct YearCount: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// How many points; nil for a year without a session, which has none to find.
    public var points: Int?
  }

  /// A word that nothing answers, and the words taken for it.
  public struct Correction: Sendable, Hashable {
    /// As it was typed.
    public var typed: String
    /// As they are written in the record.
    public var taken: [String]
    /// How they were come by: `typo` or `commonStem`.
    public var tier: Tier
  }
}

/// Something that a search found.
public struct Hit: Sendable, Hashable, Identifiable {
  /// Where in the record it stands.
  public var kind: HitKind
  /// Id of what was found; a note has that of its passage, a slash and its number.
  public var id: String
  /// Id of what a reader opens: the same, for a note that of its passage.
  public var place: String
  /// The year, where it has one.
  public var year: Int?
  /// How well it answers; nil where no words were looked for.
  public var tier: Tier?
  /// The detour by which it was found; nil where there was none.
  public var through: Through?
  /// Its texts that answer, at least one.
  public var texts: [HitText]
}

/// By which detour something was found.
public enum Through: Sendable, Hashable {
  /// The record does not say the word, but this term of the glossary goes by it.
  case glossary(Term)
  /// The record calls this organization by another of its names.
  case name(Organization)
}

/// A text of a hit.
public struct HitText: Sendable, Hashable {
  /// What it is.
  public var part: TextPart
  /// The text; of a passage as emended.
  public var text: Bilingual
  /// Where it answers.
  public var matches: Matches
  /// Where the text in the other language says the same by the glossary, in a text without matches of its own.
  public var counterparts: Matches
}

/// What can be said where nothing was found.
public struct NothingFound: Sendable, Hashable {
  /// What was looked for, word by word or phrase by phrase, as it was understood.
  public var lookedFor: [Sought]
  /// Words of the record that are near to what was typed, nearest first.
  public var suggestions: [String]
  /// How many hits there are without the filters.
  public var countWithoutFilters: Int

  /// A part of what was looked for.
  public struct Sought: Sendable, Hashable {
    /// As it was typed.
    public var text: String
    /// How many hits it has by itself.
    public var count: Int
  }
}
