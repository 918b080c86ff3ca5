import BidiText
import Screen

extension TableRow {
  /// The row in a width, its flexible texts over as many rows as they need; nil where a table has no room, or is not to be read as one.
  func rows(width: Int, indent: Int, _ settings: Settings) -> [ReaderLayout.Row]? {
    guard !settings.isPlain, let widths = table.widths(width - indent) else { return nil }
    var rows: [ReaderLayout.Row] = []
    var column = indent
    for (place, cell) in cells.enumerated() {
      let text = cell.text
      let paragraph = Paragraph(text.text, direction: text.direction, options: settings.layout)
      for (index, line) in paragraph.lines(width: max(1, widths[place])).enumerated() {
        if index == rows.count { rows.append(ReaderLayout.Row()) }
        rows[index].pieces.append(
          ReaderLayout.Piece(
            line: line, text: text.text, direction: text.direction, column: column, width: widths[place],
            align: table.columns[place].align, style: text.style, highlights: text.highlights,
            links: TextLink.links(of: text)))
      }
      column += widths[place] + Table.gap
    }
    return rows
  }

  /// The row as a sentence: what it is about, then what each column says of it; in words where signs are not seen. Nothing for a head.
  func sentence(_ label: Style, _ direction: BaseDirection, inWords: Bool) -> [StyledText] {
    guard !isHead, let first = cells.first else { return [] }
    func said(_ cell: Cell) -> String { inWords ? cell.words : cell.text.text }
    let rest = zip(table.columns, cells).dropFirst().filter { !said($1).isEmpty }
    return [first.text]
      + rest.map { column, cell in
        if cell.standsAlone { return StyledText("  " + said(cell), cell.text.style, direction: direction) }
        // In one stretch, so that what a column is called is not parted from what it says.
        return StyledText(
          "  \(column.head) \(said(cell))", cell.text.style, direction: direction,
          highlights: [Highlight(2..<2 + column.head.unicodeScalars.count, label)], link: cell.text.link)
      }
  }
}
