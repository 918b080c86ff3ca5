extension Record {
  /// A document of the record as it came, to the byte: its lines joined by line feeds, without a last one.
  /// Nil where the pack does not hold the document whole.
  package func source(_ document: SourceDocument) -> String? {
    var lines: [Int: String] = [:]
    func put(_ heading: Heading) {
      if let line = heading.line { lines[line] = heading.text.ar }
    }
    func put(_ passage: Passage, bullet: String) {
      guard let line = passage.line else { return }
      lines[line] = bullet + (passage.enumerator.map { $0 + " " } ?? "") + passage.source
    }
    for section in preamble where preambleDocument == document.id {
      put(section.heading)
      section.paragraphs.forEach { put($0, bullet: "") }
    }
    for session in sessions where session.document == document.id {
      put(session.statement.heading)
      session.statement.points.forEach { put($0, bullet: document.bullet) }
    }
    return lines.count == document.lines
      ? lines.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n") : nil
  }
}
