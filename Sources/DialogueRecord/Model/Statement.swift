/// A heading of the source, such as that of a statement.
package struct Heading: Sendable, Hashable {
  /// One-based line of the source document; nil where the session has no rebuilt document.
  package var line: Int?
  /// The heading itself.
  package var text: Bilingual
}

/// What a session declared, as far as the source has it.
package struct Statement: Sendable, Hashable {
  /// The genre of the document.
  package enum Genre: String, CaseIterable, Sendable, Hashable {
    /// الإعلان الختامي
    case finalDeclaration
    /// البيان المشترك
    case jointStatement
  }
  /// How the source cuts it. Either way what is absent here may stand in the statement.
  package enum Extract: String, CaseIterable, Sendable, Hashable {
    /// مقتطفات
    case excerpts
    /// أبرز نقاط
    case highlights
    /// The whole document.
    case full
  }
  /// Declaration or joint statement.
  package var genre: Genre
  /// Excerpts or highlights.
  package var extract: Extract
  /// The heading in the source.
  package var heading: Heading
  /// The points in the order of the source, children after their parents.
  package var points: [Passage]
}
