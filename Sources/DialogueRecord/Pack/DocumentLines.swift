/// The lines of a document that the pack holds whole, as they are found in its files.
final class DocumentLines {
  /// What the pack says of the document.
  let document: SourceDocument
  private var lines: [Int: (text: String, place: String)] = [:]

  /// Where that is said, as a byte offset in pack.json.
  private let offset: Int

  init(_ document: SourceDocument, at offset: Int) {
    self.document = document
    self.offset = offset
  }

  /// Puts a text on a line and notes a line that is taken already or does not exist.
  func fill(_ line: Int, with text: String, _ file: JSONFile, at offset: Int) {
    if line > document.lines {
      file.fault(.lineOutsideDocument(line, lines: document.lines), at: offset)
    } else if let other = lines[line] {
      file.fault(.lineTaken(line, document: document.id, by: other.place), at: offset)
    } else {
      lines[line] = (text, file.label(offset))
    }
  }

  /// Faults what keeps the document from being rebuilt to the byte.
  func settle(_ file: JSONFile) {
    let missing = (1...max(1, document.lines)).filter { lines[$0] == nil }
    guard missing.isEmpty else {
      file.fault(.linesMissing(missing, document: document.id), at: offset)
      return
    }
    let found = SHA256.hexadecimal(of: text.utf8)
    guard found != document.sha256.lowercased() else { return }
    file.fault(.documentDiffers(document.id, expected: document.sha256, found: found), at: offset)
  }

  /// The document: its lines joined by line feeds, without a last one.
  var text: String {
    lines.sorted { $0.key < $1.key }.map(\.value.text).joined(separator: "\n")
  }
}
