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

  /// The row as a sentence: what it is about, then what each column says of it. Nothing for a head.
  func sentence(_ label: Style, _ direction: BaseDirection) -> [StyledText] {
    guard !isHead, let first = cells.first else { return [] }
    let rest = zip(table.columns, cells).dropFirst().filter { !$1.words.isEmpty }
    return [first.text]
      + rest.flatMap { column, cell in
        [
          StyledText("  \(column.head) ", label, direction: direction),
          StyledText(cell.words, cell.text.style, direction: cell.text.direction, link: cell.text.link),
        ]
      }
  }
}
