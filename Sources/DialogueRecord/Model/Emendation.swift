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
