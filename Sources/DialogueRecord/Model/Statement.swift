/// A heading of the source, such as that of a statement.
public struct Heading: Sendable, Hashable {
  /// One-based line of the source document; nil where the session has no rebuilt document.
  public var line: Int?
  /// The heading itself.
  public var text: Bilingual
}

/// What a session declared, as far as the source has it.
public struct Statement: Sendable, Hashable {
  /// The genre of the document.
  public enum Genre: String, CaseIterable, Sendable, Hashable {
    /// الإعلان الختامي
    case finalDeclaration
    /// البيان المشترك
    case jointStatement
  }
  /// How the source cuts it. Either way what is absent here may stand in the statement.
  public enum Extract: String, CaseIterable, Sendable, Hashable {
    /// مقتطفات
    case excerpts
    /// أبرز نقاط
    case highlights
    /// The whole document.
    case full
  }
  /// Declaration or joint statement.
  public var genre: Genre
  /// Excerpts or highlights.
  public var extract: Extract
  /// The heading in the source.
  public var heading: Heading
  /// The points in the order of the source, children after their parents.
  public var points: [Passage]
}
