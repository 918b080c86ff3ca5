/// A numbered piece of the record: a point of a statement or a paragraph of the preamble.
package struct Passage: Sendable, Hashable, Identifiable {
  /// Such as `2019.2.1` or `about.1`.
  package var id: String
  /// One-based line of the source document; nil where the session has no rebuilt document.
  package var line: Int?
  /// The enumerator as the source writes it, such as `’1‘`; stripped from the text.
  package var enumerator: String?
  /// Id of the point this one stands under.
  package var parent: String?
  /// The Arabic as the source has it, to the letter, without bullet and enumerator.
  package var source: String
  /// The Arabic with the emendations applied, and the project's English.
  package var text: Bilingual
  /// What was emended here.
  package var emendations: [AppliedEmendation]
  /// Codes of the themes that are an object of this passage.
  package var core: [String]
  /// Codes of the themes that only qualify something else here.
  package var mention: [String]
  /// Why the themes were given.
  package var themeReason: Bilingual?
  /// Notes of the translator.
  package var notes: [Bilingual]
  /// What this point follows: its links back along lines of descent.
  package var follows: [Descent]
}

/// What a link between two points stands on.
package enum LinkGround: String, CaseIterable, Sendable, Hashable {
  /// The words of both points show it.
  case textual
  /// The project infers it.
  case inferred
}

/// A link of a line of descent, from a point back to an earlier one.
package struct Descent: Sendable, Hashable {
  /// Id of the earlier point.
  package var point: String
  /// Id of the line of descent.
  package var line: String
  /// Whether the texts show it or the project infers it.
  package var ground: LinkGround
  /// Why the two belong together, or what changed between them.
  package var reason: Bilingual
}
