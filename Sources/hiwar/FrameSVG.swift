import BidiText
import Screen
import Terminal

/// A screen as a picture (SVG), in the colours of a dark or of a light terminal. Every cell has its place whatever the font:
/// letters of Arabic, which are joined and in the order of the eye already, are drawn one by one.
struct FrameSVG {
  /// The screen.
  let frame: Frame
  /// What it is written on.
  let background: Background
  /// What it shows, for whoever does not see it.
  let title: String

  private static let (width, height) = (8.4, 16.0)

  /// The picture.
  var text: String {
    let (columns, rows) = (Double(frame.size.columns), Double(frame.size.rows))
    let size = "width=\"\(number(columns * FrameSVG.width))\" height=\"\(number(rows * FrameSVG.height))\""
    let lines = (0..<frame.size.rows).flatMap { grounds(of: $0) + letters(of: $0) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) role="img">
      <title>\(escaped(title))</title>
      <style>text { font: 14px "DejaVu Sans Mono", "Noto Sans Mono", Menlo, Consolas, monospace; white-space: pre; \
      direction: ltr; unicode-bidi: bidi-override } .b { font-weight: bold } .i { font-style: italic } .d { opacity: 0.7 } \
      .u { text-decoration: underline }</style>
      <rect width="100%" height="100%" fill="\(ground)"/>

      """ + lines.map { $0 + "\n" }.joined() + "</svg>\n"
  }

  private var ground: String { background == .dark ? "#1c1c1c" : "#ffffff" }
  private var ink: String { background == .dark ? "#e4e4e4" : "#1c1c1c" }

  /// The grounds of a row that are not that of the screen.
  private func grounds(of row: Int) -> [String] {
    runs(of: row) { colors($0.style).ground }.compactMap { start, cells in
      guard let color = cells.first.map({ colors($0.style).ground }), color != ground else { return nil }
      let y = number(Double(row) * FrameSVG.height)
      let size = "width=\"\(number(Double(cells.count) * FrameSVG.width))\" height=\"\(number(FrameSVG.height))\""
      return "<rect x=\"\(x(start))\" y=\"\(y)\" \(size) fill=\"\(color)\"/>"
    }
  }

  /// The letters of a row: those in one style together.
  private func letters(of row: Int) -> [String] {
    let base = number(Double(row) * FrameSVG.height + 12.5)
    return runs(of: row) { Look(style: $0.style, isAlone: isAlone($0)) }.flatMap { start, cells in
      guard let first = cells.first, isAlone(first) else { return piece(start, cells, base) }
      return cells.indices.flatMap { piece(start + $0 - cells.startIndex, cells[$0...$0], base) }
    }
  }

  private struct Look: Equatable {
    var style: Style
    var isAlone: Bool
  }

  /// Whether a cell is drawn by itself: fonts give such letters widths of their own.
  private func isAlone(_ cell: Cell) -> Bool {
    cell.columns != 1 || cell.text.unicodeScalars.contains(where: \.isInRightToLeftBlock)
  }

  private func piece(_ start: Int, _ cells: ArraySlice<Cell>, _ base: String) -> [String] {
    let letters = cells.map(\.text).joined()
    guard let style = cells.first?.style else { return [] }
    guard letters.contains(where: { $0 != " " }) || style.attributes.contains(.underline) else { return [] }
    let columns = cells.reduce(0) { $0 + $1.columns }
    let names = [(Attributes.bold, "b"), (.italic, "i"), (.dim, "d"), (.underline, "u")]
    let classes = names.filter { style.attributes.contains($0.0) }.map(\.1).joined(separator: " ")
    let length = "textLength=\"\(number(Double(columns) * FrameSVG.width))\" lengthAdjust=\"spacingAndGlyphs\""
    return [
      "<text x=\"\(x(start))\" y=\"\(base)\" \(length) fill=\"\(colors(style).ink)\""
        + (classes.isEmpty ? "" : " class=\"\(classes)\"") + ">\(escaped(letters))</text>"
    ]
  }

  /// Cells side by side that look the same, with the column of the first.
  private func runs<Key: Equatable>(of row: Int, by key: (Cell) -> Key) -> [(start: Int, cells: ArraySlice<Cell>)] {
    let cells = frame.row(row)
    var runs: [(start: Int, cells: ArraySlice<Cell>)] = []
    var start = cells.startIndex
    while start < cells.endIndex {
      let end = cells[start...].firstIndex { key($0) != key(cells[start]) } ?? cells.endIndex
      runs.append((start - cells.startIndex, cells[start..<end]))
      start = end
    }
    return runs
  }

  private func colors(_ style: Style) -> (ink: String, ground: String) {
    func color(_ color: Color, _ standard: String) -> String {
      guard case .indexed(let index) = color else { return standard }
      let rgb = XtermPalette.color(index)
      return "#" + [rgb.red, rgb.green, rgb.blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    let (ink, ground) = (color(style.foreground, ink), color(style.background, ground))
    return style.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
  }

  private func x(_ column: Int) -> String { number(Double(column) * FrameSVG.width) }

  /// With one digit behind the point, and none where it is 0.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
