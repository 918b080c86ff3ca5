/// Lays plain text out in lines of limited width, in logical order: whoever shows it orders it.
struct PlainLayout {
  /// In columns of a terminal.
  let width: Int
  /// How many columns a text takes.
  let columns: @Sendable (String) -> Int

  /// Lines of a text broken at blanks, none wider than the width, the first after a prefix and the others under it. A prefix
  /// that takes more than half of the width stands above. A word wider than a line is cut between characters.
  func lines(_ text: String, prefix: String = "") -> [String] {
    let indent = columns(prefix)
    guard indent <= width / 2 else { return wrapped(prefix, width) + lines(text, prefix: "  ") }
    let blank = String(repeating: " ", count: indent)
    return wrapped(text, width - indent).enumerated().map { ($0 == 0 ? prefix : blank) + $1 }
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

  /// A word in pieces that fit. Only a character wider than the room is wider than it.
  private func pieces(_ word: String, _ room: Int) -> [String] {
    guard columns(word) > room else { return [word] }
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

  /// A text filled up with blanks at its end, or at its beginning.
  func padded(_ text: String, _ room: Int, atStart: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, room - columns(text)))
    return atStart ? blanks + text : text + blanks
  }
}
