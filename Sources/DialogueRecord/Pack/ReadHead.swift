/// What pack.json says of the record as a whole.
struct PackHead {
  var documents: [DocumentLines]
  /// Whether the list of documents was read without a fault.
  var documentsAreSound: Bool
  var title: Bilingual
  var fullTitle: Fact
  var translationNotice: Bilingual
  var extractCaution: Bilingual
  var openQuestions: [Bilingual]
  var questionsAsOf: Int?
}

extension FieldReader {
  /// pack.json
  mutating func packHere() -> PackHead {
    let documents = objects("documents") { reader in
      DocumentLines(
        SourceDocument(
          id: reader.usedID(.reference, "id"), lines: reader.number("lines", in: 1...1_000_000),
          sha256: reader.fingerprint("sha256"), bullet: reader.bullet()), at: reader.offset)
    }
    let areSound = file.faults.isEmpty
    let document = documents.first?.document.id
    _ = number("format", in: 1...Record.supportedFormat)
    return PackHead(
      documents: documents, documentsAreSound: areSound, title: bilingual("title"),
      fullTitle: object("fullTitle") { $0.factHere(document: document) }
        ?? Fact(kind: .name, text: .standIn, from: .standIn),
      translationNotice: bilingual("translationNotice"), extractCaution: bilingual("extractCaution"),
      openQuestions: objects("openQuestions") { $0.bilingualHere() }, questionsAsOf: asOfHere())
  }
}
