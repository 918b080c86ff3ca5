import DialogueRecord

extension Record {
  /// How a passage is cited: its id, the heading in a language, the document, the line. The notice says whose the English is.
  package func citation(of passage: Passage, in language: Language) -> String {
    let session = session(of: passage.id)
    let heading =
      session?.statement.heading.text
      ?? preamble.first { $0.paragraphs.contains { $0.id == passage.id } }?.heading.text
    let document = session?.document ?? preambleDocument
    let reference = references.first { $0.id == document }
    var parts = [passage.id]
    if let heading { parts.append(heading[language]) }
    if let reference { parts.append(reference.citation(in: language)) }
    if let line = passage.line { parts.append("\(document):\(line)") }
    return "[\(parts.joined(separator: "; "))] \(translationNotice[language])"
  }
}
