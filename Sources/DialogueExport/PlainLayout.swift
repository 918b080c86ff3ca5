import DialogueRecord

/// Lays plain text out in lines of limited width, in logical order: whoever shows it orders it.
package struct PlainLayout: Sendable {
  /// In columns of a terminal.
  package let width: Int
  /// How many columns a text takes.
  package let columns: @Sendable (String) -> Int

  /// A layout; `columns` measures a text.
  package init(width: Int, columns: @escaping @Sendable (String) -> Int) {
    self.width = width
    self.columns = columns
  }

  /// Lines of a text broken at blanks, none wider than the width, the first after a prefix and the others under it. A prefix
  /// that takes more than half of the width stands above. A word wider than a line is cut between characters, but for an
  /// address, which could not be opened any more.
  func lines(_ text: String, prefix: String = "") -> [String] {
    rows(text, prefix: prefix, nil).map { $0.text(columns) }
  }

  /// The same as rows; the language is that of the text.
  func rows(_ text: String, prefix: String = "", _ language: Language?) -> [PlainRow] {
    let indent = columns(prefix)
    guard indent <= width / 2 else {
      return wrapped(prefix, width).map { PlainRow([.init($0, column: 0, width: width)]) }
        + rows(text, prefix: "  ", language)
    }
    return wrapped(text, width - indent).enumerated().map { index, line in
      PlainRow([
        .init(index == 0 ? prefix : "", column: 0, width: indent),
        .init(line, column: indent, width: width - indent, language),
      ])
    }
  }

  /// Lines of a text, none wider than so many columns; one empty line where there is nothing.
  func wrapped(_ text: String, _ room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").flatMap({ pieces(String($0), room) }) {
      let longer = line.isEmpty ? word : line + " " + word
      if !line.isEmpty, columns(longer) > room {
        lines.append(line)
        line = word
      } else {
        line = longer
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// The columns of the widest word of a text.
  func widestWord(_ text: String) -> Int { text.split(separator: " ").map { columns(String($0)) }.max() ?? 0 }

  /// A word in pieces that fit. Only an address, or a character wider than the room, is wider than it.
  private func pieces(_ word: String, _ room: Int) -> [String] {
    guard columns(word) > room, !word.contains("://") else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, columns(piece + String(character)) > room {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
