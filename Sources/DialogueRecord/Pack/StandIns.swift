// What takes the place of something that could not be read. A pack with faults is never used, so none of it leaves.

extension Bilingual {
  /// No text.
  static let standIn = Bilingual(ar: "", en: "")
}

extension Provenance {
  /// A provenance that names nothing.
  static let standIn = Provenance(
    ground: .stated, document: nil, lines: [], references: [], reason: nil, confidence: nil)
}

extension Heading {
  /// A heading without words.
  static let standIn = Heading(line: nil, text: .standIn)
}
