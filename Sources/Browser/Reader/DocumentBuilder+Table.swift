import BidiText
import Screen

extension DocumentBuilder {
  /// A row of a table with what Enter opens.
  struct Entry {
    var anchor: Anchor
    var cells: [TableRow.Cell]

    /// A row; its first cell is what leads elsewhere.
    init(_ id: String, to target: Anchor.Target? = nil, _ cells: [TableRow.Cell]) {
      anchor = Anchor(id: id, target: target)
      self.cells = cells
    }
  }

  /// A cell in the language of the interface. `spoken` is what is said for a sign.
  func cell(_ text: String, _ role: Role = .text, spoken: String? = nil) -> TableRow.Cell {
    TableRow.Cell(text: span(text, role), spoken: spoken)
  }

  /// A table: its head, and a block for each of its rows.
  mutating func addTable(_ columns: [Table.Column], _ entries: [Entry]) {
    var table = Table(columns: columns)
    for place in columns.indices {
      let texts = [span(columns[place].head)] + entries.map { $0.cells[place].text }
      table.columns[place].width = texts.map(columns(of:)).max() ?? 0
    }
    let heads = columns.map { cell($0.head, .dim) }
    add(.row(TableRow(table: table, cells: heads, isHead: true)))
    for entry in entries { add(.row(TableRow(table: table, cells: entry.cells)), entry.anchor) }
  }

  private func columns(of text: StyledText) -> Int {
    Paragraph(text.text, direction: text.direction, options: settings.layout).columns
  }
}
