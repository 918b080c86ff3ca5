import BidiText
import DialogueRecord
import Screen

/// A document laid out in the width of the reader: rows of pieces in logical columns. A long one is laid out from its beginning as far
/// as it is looked at; how many rows the rest has is then an estimate.
struct ReaderLayout: Sendable {
  /// A line of text at its place in a row.
  struct Piece: Sendable {
    var line: TextLine
    var text: String
    var direction: BaseDirection
    var column: Int
    var width: Int
    var align: Alignment
    var style: Style
    var highlights: [Highlight] = []
    /// What leads elsewhere in the text.
    var links: [TextLink] = []
    /// The place of its block in the document.
    var block = 0
  }

  struct Row: Sendable {
    var pieces: [Piece] = []
    /// A sign between two columns, and its column.
    var separator: Int?
    /// Whether a line is drawn across the rest of the row.
    var isRule = false
  }

  /// The rows that are laid out.
  private(set) var rows: [Row] = []
  /// The anchors of these, with their rows, in order.
  private(set) var anchors: [(anchor: Anchor, rows: Range<Int>)] = []
  /// The first rows of the headings, in order.
  private(set) var headings: [Int] = []

  /// Where the passages are among all anchors of the document.
  let places: PassagePlaces

  private let blocks: [Block]
  /// How many blocks are laid out.
  private var end = 0
  private let width: Int
  private let settings: Settings
  /// Documents of so many blocks are laid out whole.
  private static let shortest = 400
  /// From this width on two languages stand side by side.
  private static let sideBySideWidth = 56
  /// Columns of the label of a fact.
  private static let labelWidth = 13

  init(_ blocks: [Block], width: Int, settings: Settings, isPassage: (String) -> Bool = { _ in false }) {
    self.width = max(1, width)
    self.settings = settings
    self.blocks = blocks
    places = PassagePlaces(blocks, isPassage: isPassage)
    if blocks.count <= ReaderLayout.shortest { layOut() }
  }

  /// Whether all of the document is laid out.
  var isWhole: Bool { end == blocks.count }

  /// How many rows the document has, as far as that is known.
  var rowCount: Int { isWhole || end == 0 ? rows.count : rows.count + (blocks.count - end) * rows.count / end }

  /// Lays out what is left.
  mutating func layOut() {
    while !isWhole { layOutNext() }
  }

  /// Lays out so many rows, if the document has them, and an anchor with the one behind it, if it has that.
  mutating func layOut(rows count: Int, andAnchor id: String?) {
    while !isWhole, rows.count < count { layOutNext() }
    guard let id, !isWhole, !hasLaidOut(id), blocks[end...].contains(where: { $0.anchor?.id == id }) || lastIs(id)
    else {
      return
    }
    while !isWhole, !hasLaidOut(id) { layOutNext() }
  }

  /// Whether an anchor is laid out, and the one behind it.
  private func hasLaidOut(_ id: String) -> Bool { anchors.dropLast().contains { $0.anchor.id == id } }

  private func lastIs(_ id: String) -> Bool { anchors.last?.anchor.id == id }

  /// Lays out the next blocks, up to the end of an anchor.
  private mutating func layOutNext() {
    let first = end
    repeat {
      layOut(end)
      end += 1
    } while !isWhole
      && (end < first + 20 || blocks[end].anchor == nil || blocks[end].anchor?.id == anchors.last?.anchor.id)
  }

  private mutating func layOut(_ place: Int) {
    let block = blocks[place]
    let start = rows.count
    add(block)
    for row in start..<rows.count {
      for piece in rows[row].pieces.indices { rows[row].pieces[piece].block = place }
    }
    if block.isHeading { headings.append(start) }
    guard let anchor = block.anchor else { return }
    if let last = anchors.last, last.anchor.id == anchor.id {
      anchors[anchors.count - 1].rows = last.rows.lowerBound..<rows.count
    } else {
      anchors.append((anchor, start..<rows.count))
    }
  }

  private func style(_ role: Role) -> Style { settings.palette.style(role) }

  private mutating func add(_ block: Block) {
    let indent = min(block.indent, width / 4)
    switch block.content {
    case .blank: rows.append(Row())
    case .flow(let spans): flow(spans, indent: indent)
    case .paragraph(let text, let direction, let role):
      let hits = block.hits[direction == .rightToLeft ? .arabic : .english] ?? []
      let direction = text.direction(in: direction)
      for line in paragraph(text, direction).lines(width: width - indent) {
        var piece = piece(line, text, direction, indent, width - indent, style(role), .natural, hits)
        piece.links = block.links
        rows.append(Row(pieces: [piece]))
      }
    case .row(let row):
      if let rows = row.rows(width: width, indent: indent, settings) {
        self.rows += rows
      } else if !row.isHead {
        flow(row.sentence(style(.dim), settings.language.direction, inWords: settings.isPlain), indent: indent)
      }
    case .rule(let title):
      var row = Row(isRule: true)
      let direction = settings.language.direction
      let line = paragraph(title, direction).line(truncatedTo: width - indent)
      row.pieces = [piece(line, title, direction, indent, line.columns, style(.heading), .leading)]
      rows.append(row)
    case .parallel(let text, let role, let marks):
      parallel(text, style(role), marks.merging(block.hits, uniquingKeysWith: +), indent: indent)
    case .fact(let label, let texts, let source): fact(label, texts, source, block.hits, indent: indent)
    }
  }

  private func paragraph(_ text: String, _ direction: BaseDirection) -> Paragraph {
    Paragraph(text, direction: direction, options: settings.layout)
  }

  private func piece(
    _ line: TextLine, _ text: String, _ direction: BaseDirection, _ column: Int, _ width: Int, _ style: Style,
    _ align: Alignment = .natural, _ highlights: [Highlight] = []
  ) -> Piece {
    Piece(
      line: line, text: text, direction: direction, column: column, width: width, align: align, style: style,
      highlights: highlights)
  }

  /// Stretches one after the other; one that does not fit begins a new row and is wrapped there if it must be.
  private mutating func flow(_ spans: [StyledText], indent: Int) {
    var row = Row()
    var column = indent
    for stretch in spans where !stretch.text.isEmpty {
      let (before, span, after) = stretch.separatingBlanks
      let whole = paragraph(span.text, span.direction)
      if column > indent {
        column += before
        if column + whole.columns > width {
          rows.append(row)
          row = Row()
          column = indent
        }
      }
      guard !span.text.isEmpty else { continue }
      let lines = whole.lines(width: max(1, width - column))
      for (index, line) in lines.enumerated() {
        var piece = piece(
          line, span.text, span.direction, column, line.columns, span.style, .leading, span.highlights)
        piece.links = TextLink.links(of: span)
        row.pieces.append(piece)
        if index == lines.count - 1 { column += line.columns + after }
        if index < lines.count - 1 {
          rows.append(row)
          row = Row()
          column = indent
        }
      }
    }
    rows.append(row)
  }

  private mutating func parallel(
    _ text: Bilingual, _ style: Style, _ marks: [Language: [Highlight]], indent: Int
  ) {
    parallel(settings.texts.languages.map { ($0, text[$0]) }, style, marks, indent: indent)
  }

  /// One text, or two that say the same: side by side where there is room, each in its own column, else one above the other.
  private mutating func parallel(
    _ texts: [(language: Language, text: String)], _ style: Style, _ marks: [Language: [Highlight]], indent: Int
  ) {
    // The interface's own language stands on its leading side: English left and Arabic right either way.
    let texts = texts.sorted { $0.language == settings.language && $1.language != settings.language }
    let room = width - indent
    func lines(_ text: (language: Language, text: String), _ width: Int, at column: Int) -> [Piece] {
      let direction = text.text.direction(in: text.language.direction)
      return paragraph(text.text, direction).lines(width: width).map {
        piece($0, text.text, direction, column, width, style, .natural, marks[text.language] ?? [])
      }
    }
    guard texts.count == 2, room >= ReaderLayout.sideBySideWidth else {
      for text in texts {
        for piece in lines(text, room, at: indent) { rows.append(Row(pieces: [piece])) }
      }
      return
    }
    let half = (room - 3) / 2
    let leading = lines(texts[0], half, at: indent)
    let trailing = lines(texts[1], room - 3 - half, at: indent + half + 3)
    for index in 0..<max(leading.count, trailing.count) {
      var row = Row(separator: indent + half + 1)
      if leading.indices.contains(index) { row.pieces.append(leading[index]) }
      if trailing.indices.contains(index) { row.pieces.append(trailing[index]) }
      rows.append(row)
    }
  }

  /// Stretches at the end of the last row, where it has one text that begins at the leading side and leaves the room.
  private mutating func putAtEnd(_ spans: [StyledText]) -> Bool {
    guard let row = rows.last, row.separator == nil, let text = row.pieces.first,
      text.direction == settings.language.direction
    else { return false }
    let columns = spans.reduce(0) { $0 + paragraph($1.text, $1.direction).columns }
    guard text.column + text.line.columns + 3 + columns <= width else { return false }
    rows[rows.count - 1].pieces[0].width = text.line.columns
    var column = width - columns
    for span in spans {
      let line = paragraph(span.text, span.direction).line()
      rows[rows.count - 1].pieces.append(
        piece(line, span.text, span.direction, column, line.columns, span.style, .leading))
      column += line.columns
    }
    return true
  }

  private mutating func fact(
    _ label: String, _ texts: [(language: Language, text: String)], _ source: [StyledText],
    _ hits: [Language: [Highlight]],
    indent: Int
  ) {
    let start = rows.count
    let margin = width >= 40 ? ReaderLayout.labelWidth : 0
    let direction = settings.language.direction
    if margin == 0 { flow([StyledText(label, style(.dim), direction: direction)], indent: indent) }
    parallel(texts, style(.text), hits, indent: indent + margin)
    if margin > 0, rows.indices.contains(start) {
      let line = paragraph(label, direction).line(truncatedTo: margin - 1)
      rows[start].pieces.append(piece(line, label, direction, indent, line.columns, style(.dim), .leading))
    }
    if !source.isEmpty, !putAtEnd(source) { flow(source, indent: indent + margin) }
  }
}
