import DialogueRecord

/// How a thing of a record is cited. It holds what the pack says of it and nothing else; what the pack does not know is nil.
package struct Citation: Sendable, Hashable, Identifiable {
  /// What kind of thing is cited.
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    case session, gap, section, paragraph, point, organization, group, theme, term, lineage, emendation, reference
  }

  /// A place where the text cited was emended.
  package struct Reading: Sendable, Hashable {
    /// Id of the emendation.
    package var emendation: String
    /// What the source has there.
    package var source: String
  }

  /// The id that the record has for it.
  package var id: String
  /// What it is.
  package var kind: Kind
  /// The language of the text that is cited, in which the citation is written too.
  package var language: Language
  /// The language in which what is cited is written; nil for a reference of which the pack does not say it.
  package var written: Language?
  /// Who answers for it: the author of the document, or the project for what is its own.
  package var author: String?
  /// Its heading or its name; of a reference what it is.
  package var title: String
  /// What it stands in: the document, or the record for what is the project's own.
  package var container: String?
  /// The year of the statement.
  package var year: Int?
  /// The first and the last day of the session that made the statement.
  package var days: ClosedRange<Day>?
  /// One-based lines of the document, from the first to the last.
  package var lines: ClosedRange<Int>?
  /// The address of the document or the reference.
  package var address: String?
  /// The day on which the document or the reference was read.
  package var accessed: Day?
  /// Whose the translation is, where the text cited is one.
  package var translation: String?
  /// Where the text cited is not what the source has.
  package var readings: [Reading] = []
}

extension Citation {
  /// Whether it is the project's own work and no part of the source or of a reference.
  package var isOwn: Bool {
    switch kind {
    case .session, .section, .paragraph, .point, .reference: false
    case .gap, .organization, .group, .theme, .term, .lineage, .emendation: true
    }
  }

  /// The name of the entry in a bibliography: ASCII, the same in every run, and another one for each thing and language.
  package var key: String {
    let name = id.unicodeScalars.map { scalar -> String in
      let isPlain =
        ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || scalar == "." || scalar == "-"
      return isPlain ? String(scalar) : "_" + String(scalar.value, radix: 16) + "_"
    }
    return "hiwar-\(name.joined())-\(language.rawValue)"
  }

  /// Who made the translation; nil where there is none.
  var translator: String? { translation == nil ? nil : CitationWords(language).project }

  /// What sort of thing and which, where the title does not say it: `point 2019.2.1`.
  var locator: String? { CitationWords(language).named(kind).map { "\($0) \(id)" } }

  /// The lines of the document in words.
  var place: String? { lines.map(CitationWords(language).lines) }

  /// What a reader has to know of the text: whose the translation is, and what the source has where it was emended.
  package var notes: [String] {
    let words = CitationWords(language)
    return [translation].compactMap { $0 } + readings.map { words.reading($0.emendation, $0.source) }
  }
}
