import BidiText
import Screen

/// Turns rows of cells into text that is printed and stays, without moving the cursor: SGR of ECMA-48 for bold, OSC 8 for
/// addresses. Colours and other attributes are left out.
package struct RowPrinter: Sendable {
  /// Whether letters are pinned where they are put, see `CellEncoder`.
  package var pinsLetters: Bool
  /// Whether bold is shown. Words turned round for kitty need it.
  package var showsBold: Bool
  /// Whether addresses become links.
  package var linksAddresses: Bool

  /// A printer.
  package init(pinsLetters: Bool = false, showsBold: Bool = false, linksAddresses: Bool = false) {
    self.pinsLetters = pinsLetters
    self.showsBold = showsBold
    self.linksAddresses = linksAddresses
  }

  /// The first row of a frame, without the blanks at its end.
  package func text(of frame: Frame) -> String {
    guard frame.size.rows > 0 else { return "" }
    let row = Array(frame.row(0))
    let end = row.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
    let addresses = linksAddresses ? RowPrinter.addresses(in: row.prefix(end).map(\.text)) : []
    var out = ""
    var isBold = false
    for (index, cell) in row.prefix(end).enumerated() {
      if let address = addresses.first(where: { $0.places.lowerBound == index }) {
        out += "\u{1B}]8;;\(address.text)\u{1B}\\"
      }
      let wantsBold = showsBold && cell.style.attributes.contains(.bold)
      if wantsBold != isBold { out += wantsBold ? "\u{1B}[1m" : "\u{1B}[22m" }
      isBold = wantsBold
      out += cell.text
      if pinsLetters, cell.text.unicodeScalars.first?.isInRightToLeftBlock == true {
        out += "\u{200E}"
      }
      if addresses.contains(where: { $0.places.upperBound == index + 1 }) { out += "\u{1B}]8;;\u{1B}\\" }
    }
    return isBold ? out + "\u{1B}[22m" : out
  }

  /// The addresses in the cells of a row: from `http` to a blank, a bracket, or what is not ASCII. The full stop or comma behind one
  /// belongs to the sentence.
  private static func addresses(in cells: [String]) -> [(places: Range<Int>, text: String)] {
    var found: [(Range<Int>, String)] = []
    var start = 0
    while start < cells.count {
      let isStart = ["http://", "https://"].contains { scheme in
        cells[start...].prefix(scheme.count).joined() == scheme
      }
      guard isStart else {
        start += 1
        continue
      }
      var end = cells[start...].firstIndex { !isOfAddress($0) } ?? cells.count
      while let last = cells[start..<end].last, ".,;:!?".contains(last) { end -= 1 }
      found.append((start..<end, cells[start..<end].joined()))
      start = end
    }
    return found
  }

  private static func isOfAddress(_ cell: String) -> Bool {
    guard cell.utf8.count == 1, let byte = cell.utf8.first else { return false }
    return (0x21..<0x7F).contains(byte) && !"<>\"()[]{}".utf8.contains(byte)
  }
}
