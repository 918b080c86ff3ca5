/// The lines of a document that the pack holds whole, as they are found in its files.
final class DocumentLines {
  /// What the pack says of the document.
  let document: SourceDocument
  private var lines: [Int: String] = [:]

  init(_ document: SourceDocument) {
    self.document = document
  }

  /// Puts a text on a line and notes a line that is taken already or does not exist.
  func fill(_ line: Int, with text: String, _ file: JSONFile, at offset: Int) {
    if line > document.lines {
      file.fault(.lineOutsideDocument(line, lines: document.lines), at: offset)
    } else if lines[line] != nil {
      file.fault(.lineTaken(line), at: offset)
    } else {
      lines[line] = text
    }
  }

  /// Faults what keeps the document from being rebuilt to the byte.
  func settle(_ file: JSONFile) {
    let missing = (1...max(1, document.lines)).filter { lines[$0] == nil }
    guard missing.isEmpty else {
      file.fault(.linesMissing(missing))
      return
    }
    let found = SHA256.hexadecimal(of: text.utf8)
    if found != document.sha256 { file.fault(.documentDiffers(expected: document.sha256, found: found)) }
  }

  /// The document: its lines joined by line feeds, without a last one.
  var text: String {
    lines.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
  }
}
