/// A numbered piece of the record: a point of a statement or a paragraph of the preamble.
public struct Passage: Sendable, Hashable, Identifiable {
  /// Such as `2019.2.1` or `about.1`.
  public var id: String
  /// One-based line of the source document; nil where the session has no rebuilt document.
  public var line: Int?
  /// The enumerator as the source writes it, such as `’1‘`; stripped from the text.
  public var enumerator: String?
  /// Id of the point this one stands under.
  public var parent: String?
  /// The Arabic as the source has it, to the letter, without bullet and enumerator.
  public var source: String
  /// The Arabic with the emendations applied, and the project's English.
  public var text: Bilingual
  /// What was emended here.
  public var emendations: [AppliedEmendation]
  /// Codes of the themes that are an object of this passage.
  public var core: [String]
  /// Codes of the themes that only qualify something else here.
  public var mention: [String]
  /// Why the themes were given.
  public var themeReason: Bilingual?
  /// Notes of the translator.
  public var notes: [Bilingual]
  /// What this point follows: its links back along lines of descent.
  public var follows: [Descent]
}

/// What a link between two points stands on.
public enum LinkGround: String, CaseIterable, Sendable, Hashable {
  /// The words of both points show it.
  case textual
  /// The project infers it.
  case inferred
}

/// A link of a line of descent, from a point back to an earlier one.
public struct Descent: Sendable, Hashable {
  /// Id of the earlier point.
  public var point: String
  /// Id of the line of descent.
  public var line: String
  /// Whether the texts show it or the project infers it.
  public var ground: LinkGround
  /// Why the two belong together, or what changed between them.
  public var reason: Bilingual
}
