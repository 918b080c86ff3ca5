/// An emendation of the source: what kind it is and how sure.
package struct Emendation: Sendable, Hashable, Identifiable {
  /// What an emendation changes.
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    /// The words or their spacing.
    case text
    /// The nesting or the enumerators, never the words.
    case structure
    /// The typography on screen.
    case display
  }
  /// Such as `E1`.
  package var id: String
  /// What it changes.
  package var kind: Kind
  /// What is wrong in the source and why it is read otherwise.
  package var reason: Bilingual
  /// How certain it is, in words.
  package var certainty: Bilingual
}

/// An emendation at its place in a passage.
package struct AppliedEmendation: Sendable, Hashable {
  /// Id of the emendation.
  package var id: String
  /// The source's own reading; nil where the words are untouched.
  package var original: String?
  /// The reading shown in its stead.
  package var emended: String?
}
