/// A source outside the record, or the source document itself.
package struct Reference: Sendable, Hashable, Identifiable {
  /// How near a reference is to what it tells of.
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    /// Published by an organization of the record, a State or an intergovernmental organization in its own name.
    case official
    /// The text of such a document in a copy, or the word of one who was there.
    case firstHand
    /// A report by others: press, encyclopedias, studies.
    case secondary
  }
  /// Such as `S07`.
  package var id: String
  /// How near it is to what it tells of.
  package var kind: Kind
  /// Whose it is, by the name that begins its title; nil where the pack does not say it.
  package var author: Bilingual?
  /// What it is, in the words of a bibliography.
  package var title: Bilingual
  /// Its address; nil where none is known.
  package var address: String?
  /// The day on which it was read; nil where that is not known.
  package var accessed: Day?
}

/// A document that the pack holds whole, so that it can be rebuilt to the byte.
package struct SourceDocument: Sendable, Hashable, Identifiable {
  /// Id of the reference that describes it.
  package var id: String
  /// How many lines it has.
  package var lines: Int
  /// Lower-case hexadecimal SHA-256 of its bytes.
  package var sha256: String
  /// What begins the line of a point, such as `- `.
  package var bullet: String
}

/// A part of the preamble: a question and its answer.
package struct PreambleSection: Sendable, Hashable, Identifiable {
  /// Such as `about`.
  package var id: String
  /// The question.
  package var heading: Heading
  /// The answer.
  package var paragraphs: [Passage]
}
