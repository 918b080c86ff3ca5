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

/// An emendation of the source: what kind it is and how sure.
public struct Emendation: Sendable, Hashable, Identifiable {
  /// What an emendation changes.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// The words or their spacing.
    case text
    /// The nesting or the enumerators, never the words.
    case structure
    /// The typography on screen.
    case display
  }
  /// Such as `E1`.
  public var id: String
  /// What it changes.
  public var kind: Kind
  /// What is wrong in the source and why it is read otherwise.
  public var reason: Bilingual
  /// How certain it is, in words.
  public var certainty: Bilingual
}

/// An emendation at its place in a passage.
public struct AppliedEmendation: Sendable, Hashable {
  /// Id of the emendation.
  public var id: String
  /// The source's own reading; nil where the words are untouched.
  public var original: String?
  /// The reading shown in its stead.
  public var emended: String?
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
