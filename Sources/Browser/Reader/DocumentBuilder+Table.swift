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

  /// A cell that says by itself what it is.
  func remark(_ text: String) -> TableRow.Cell { TableRow.Cell(text: span(text, .dim), standsAlone: true) }

  /// Whether a table is seen as one, with its signs: in files, printed and for plain screens words stand for them.
  var showsSigns: Bool { use != .file && !settings.isPlain }

  /// A table: its head, and a block for each of its rows.
  mutating func addTable(_ columns: [Table.Column], _ entries: [Entry]) {
    var table = Table(columns: columns)
    for place in columns.indices {
      let texts = [span(columns[place].head)] + entries.map { $0.cells[place].text }
      table.columns[place].width = texts.map(columns(of:)).max() ?? 0
      table.columns[place].word = texts.map(longestWord(of:)).max() ?? 0
    }
    let heads = columns.map { cell($0.head, .dim) }
    add(.row(TableRow(table: table, cells: heads, isHead: true)))
    for entry in entries { add(.row(TableRow(table: table, cells: entry.cells)), entry.anchor) }
  }

  private func columns(of text: StyledText) -> Int { columns(of: text.text, text.direction) }

  private func columns(of text: String, _ direction: BaseDirection) -> Int {
    Paragraph(text, direction: direction, options: settings.layout).columns
  }

  private func longestWord(of text: StyledText) -> Int {
    text.text.split(separator: " ").map { columns(of: String($0), text.direction) }.max() ?? 0
  }
}
