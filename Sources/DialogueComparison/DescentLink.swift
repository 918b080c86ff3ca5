import DialogueRecord

/// A link along a line of descent between two points of a comparison.
package struct DescentLink: Sendable, Hashable {
  /// A link as the record gives it.
  package struct Step: Sendable, Hashable {
    /// Id of the earlier point.
    package let from: String
    /// Id of the later point.
    package let to: String
    /// Whether the words of both show it or the project infers it.
    package let ground: LinkGround
    /// Why the two belong together, or what changed between them.
    package let reason: Bilingual
  }

  /// Id of the line of descent.
  package let line: String
  /// The earlier point.
  package let from: Passage
  /// The later point.
  package let to: Passage
  /// The links of the record that it is made of, oldest first: one, or several where it passes through points of years that
  /// are not compared.
  package let steps: [Step]

  /// Textual where every step is: drawn solid; inferred otherwise: drawn dashed.
  package var ground: LinkGround {
    steps.allSatisfy { $0.ground == .textual } ? .textual : .inferred
  }

  /// Ids of the points of other years that it passes through, oldest first.
  package var via: [String] { steps.dropLast().map(\.to) }

  /// The words that went, came and stayed between its two points, in a language of the record.
  package func words(in language: Language) -> WordDiff {
    WordDiff(from: from.text[language], to: to.text[language], in: language)
  }

  /// The same in several languages.
  package func words(in languages: [Language]) -> [Language: WordDiff] {
    Dictionary(languages.map { ($0, words(in: $0)) }, uniquingKeysWith: { first, _ in first })
  }
}
