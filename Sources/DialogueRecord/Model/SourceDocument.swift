/// A source outside the record, or the source document itself.
public struct Reference: Sendable, Hashable, Identifiable {
  /// How near a reference is to what it tells of.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// Published by an organization of the record, a State or an intergovernmental organization in its own name.
    case official
    /// The text of such a document in a copy, or the word of one who was there.
    case firstHand
    /// A report by others: press, encyclopedias, studies.
    case secondary
  }
  /// Such as `S07`.
  public var id: String
  /// How near it is to what it tells of.
  public var kind: Kind
  /// What it is, in the words of a bibliography.
  public var title: Bilingual
  /// Its address; nil where none is known.
  public var address: String?
  /// The day on which it was read; nil where that is not known.
  public var accessed: Day?
}

/// A document that the pack holds whole, so that it can be rebuilt to the byte.
public struct SourceDocument: Sendable, Hashable, Identifiable {
  /// Id of the reference that describes it.
  public var id: String
  /// How many lines it has.
  public var lines: Int
  /// Lower-case hexadecimal SHA-256 of its bytes.
  public var sha256: String
  /// What begins the line of a point, such as `- `.
  public var bullet: String
}

/// A part of the preamble: a question and its answer.
public struct PreambleSection: Sendable, Hashable, Identifiable {
  /// Such as `about`.
  public var id: String
  /// The question.
  public var heading: Heading
  /// The answer.
  public var paragraphs: [Passage]
}
