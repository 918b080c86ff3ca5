// The shapes that recur in a pack: docs/content-pack.md, "Shapes that recur".

extension FieldReader {
  /// The two texts of this very object.
  mutating func bilingualHere() -> Bilingual {
    Bilingual(ar: text("ar"), en: text("en"))
  }

  /// A required text in both languages.
  mutating func bilingual(_ name: String) -> Bilingual {
    object(name) { $0.bilingualHere() } ?? .standIn
  }

  /// An optional text in both languages.
  mutating func optionalBilingual(_ name: String) -> Bilingual? {
    optionalObject(name) { $0.bilingualHere() }
  }

  /// The year of the last session that whoever wrote the sentences of this file knew; nil where it does not say.
  mutating func asOfHere() -> Int? {
    guard let tree = optional("asOf") else { return nil }
    let year = number(of: tree, in: 1900...9999)
    crossReferences.state(asOf: year, file, at: tree.offset)
    return year
  }

  /// A required provenance under `from`.
  mutating func provenance(document: String?) -> Provenance {
    object("from") { $0.provenanceHere(document: document) }
      ?? .standIn
  }

  private mutating func provenanceHere(document: String?) -> Provenance {
    let ground = choice("ground", Ground.stated)
    let named = has("document") ? usedID(.reference, "document") : nil
    let lines = optionalList("lines") { reader, tree in
      let line = reader.number(of: tree, in: 1...1_000_000)
      if let document = named ?? document {
        reader.crossReferences.use(line: line, of: document, reader.file, at: tree.offset)
      }
      return line
    }
    let references = optionalUsedIDs(.reference, "references")
    let reason = optionalBilingual("reason")
    let confidence: Confidence? = has("confidence") || ground != .stated ? choice("confidence", .low) : nil
    if !has("confidence") { _ = optional("confidence") }
    if !has("document") { _ = optional("document") }
    if confidence == .high, lines.isEmpty, let tree = optional("confidence") {
      crossReferences.trust(references, file, at: tree.offset)
    }
    switch ground {
    case .stated where lines.isEmpty: fault(has("lines") ? .emptyList : .missingField("lines"), at: "lines")
    case .elsewhere where references.isEmpty:
      fault(has("references") ? .emptyList : .missingField("references"), at: "references")
    case .inferred where reason == nil && !has("reason"): fault(.missingField("reason"), at: "reason")
    default: break
    }
    return Provenance(
      ground: ground, document: lines.isEmpty ? nil : named ?? document, lines: lines, references: references,
      reason: reason, confidence: confidence)
  }

  /// A fact that is this very object.
  mutating func factHere(document: String?) -> Fact {
    Fact(kind: choice("kind", .caution), text: bilingualHere(), from: provenance(document: document))
  }

  /// A required list of facts.
  mutating func facts(_ name: String = "facts", document: String?) -> [Fact] {
    objects(name) { $0.factHere(document: document) }
  }

  /// Notes which of some kinds of facts are not there.
  func require(_ kinds: [FactKind], in facts: [Fact], at name: String = "facts") {
    for kind in kinds where !facts.contains(where: { $0.kind == kind }) { fault(.missingFact(kind), at: name) }
  }

  /// A heading under `heading`.
  mutating func heading(document: DocumentLines?) -> Heading {
    object("heading") { reader in
      let line = reader.line(document)
      let text = reader.bilingualHere()
      reader.look(at: ["ar": text.ar, "en": text.en])
      if let line { document?.fill(line, with: text.ar, reader.file, at: reader.offset) }
      return Heading(line: line, text: text)
    } ?? .standIn
  }

  /// The line of a heading or passage: required where the pack holds the document, and nowhere else allowed.
  mutating func line(_ document: DocumentLines?) -> Int? {
    guard crossReferences.knowsDocuments else {
      _ = optional("line")
      return nil
    }
    return document == nil ? nil : readableNumber("line", in: 1...1_000_000)
  }

  /// References under a name that a file may bring.
  mutating func referencesHere() -> Reference {
    Reference(
      id: declaredID(.reference), kind: choice("kind", .secondary), author: optionalBilingual("author"),
      title: bilingual("title"),
      address: optionalText("address"), accessed: optionalDay("accessed"))
  }

  /// Emendations under a name that a file may bring.
  mutating func emendationHere() -> Emendation {
    Emendation(
      id: declaredID(.emendation), kind: choice("kind", .text), reason: bilingual("reason"),
      certainty: bilingual("certainty"))
  }

  /// What begins the line of a point: it may end in a blank, as other texts must not.
  mutating func bullet() -> String {
    guard let tree = required("bullet") else { return "" }
    guard case .string(let text) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .string), at: tree.offset)
      return ""
    }
    if let scalar = text.unicodeScalars.first(where: { $0.isForbiddenInText }) {
      file.fault(.forbiddenCharacter(scalar.value), at: tree.offset)
    }
    return text
  }
}
