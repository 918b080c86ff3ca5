// Passages: the points of a statement and the paragraphs of the preamble.

extension FieldReader {
  /// A passage that is this very object. `document` collects its line; `bullet` is what begins the line of a point.
  mutating func passageHere(document: DocumentLines?, bullet: String) -> Passage {
    let id = declaredID(.passage)
    let line = line(document)
    let enumerator = optionalText("enumerator")
    let parent = has("parent") ? usedID(.passage, "parent") : nil
    if !has("parent") { _ = optional("parent") }
    let source = text("ar")
    let english = text("en")
    let emendations = optionalObjects("emendations") { $0.appliedEmendation() }
    let emended = emend(source, emendations)
    if let line {
      document?.fill(line, with: bullet + (enumerator.map { $0 + " " } ?? "") + source, file, at: offset)
    }
    look(at: ["ar": source, "en": english])
    let (core, mention) = (usedIDs(.theme, "core"), usedIDs(.theme, "mention"))
    faultThemesNamedTwice(core + mention)
    return Passage(
      id: id, line: line, enumerator: enumerator, parent: parent, source: source,
      text: Bilingual(ar: emended, en: english), emendations: emendations,
      core: core, mention: mention,
      themeReason: optionalBilingual("themeReason"), notes: optionalObjects("notes") { $0.bilingualHere() },
      follows: optionalObjects("follows") { $0.descentHere(from: id) })
  }

  private mutating func appliedEmendation() -> AppliedEmendation {
    let id = usedID(.emendation, "id")
    let original = optionalText("original")
    let emended = optionalText("emended")
    if (original == nil) != (emended == nil) { fault(.halfEmendation, at: original == nil ? "emended" : "original") }
    return AppliedEmendation(id: id, original: original, emended: emended)
  }

  private mutating func descentHere(from later: String) -> Descent {
    let earlier = usedID(.passage, "point")
    crossReferences.link(later, to: earlier, file, at: offset)
    return Descent(
      point: earlier, line: usedID(.lineage, "line"), ground: choice("ground", .textual),
      reason: bilingual("reason"))
  }

  /// The text with its emendations applied. Each original has to stand exactly once in the source's own text.
  private func emend(_ source: String, _ emendations: [AppliedEmendation]) -> String {
    var text = source
    for emendation in emendations {
      guard let original = emendation.original, let emended = emendation.emended, !original.isEmpty else { continue }
      let count = source.occurrences(of: original).count
      guard count == 1, let range = text.occurrences(of: original).first else {
        fault(.originalReading(original, count: count), at: "emendations")
        continue
      }
      text.unicodeScalars.replaceSubrange(range, with: emended.unicodeScalars)
    }
    return text
  }
}

extension String {
  /// Where a text occurs, scalar by scalar: a letter with a mark is not the letter without it.
  func occurrences(of text: String) -> [Range<String.Index>] {
    unicodeScalars.ranges(of: text.unicodeScalars)
  }
}
