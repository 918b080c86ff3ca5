import DialogueRecord

/// A row of plain text: pieces beside each other, in columns that count from the side from which the interface is read.
package struct PlainRow: Sendable, Hashable {
  /// A text at its place in a row.
  package struct Piece: Sendable, Hashable {
    /// In logical order, without blanks at its ends.
    package var text: String
    /// The column where its room begins.
    package var column: Int
    /// The columns that it may take.
    package var width: Int
    /// The language of the text; nil for that of the interface.
    package var language: Language?
    /// Whether it says what stands below it.
    package var isHead: Bool

    /// A piece. Blanks at the beginning of the text become columns.
    package init(_ text: String, column: Int, width: Int, _ language: Language? = nil, isHead: Bool = false) {
      let core = text.drop { $0 == " " }
      let shift = text.count - core.count
      self.text = String(core.reversed().drop { $0 == " " }.reversed())
      self.column = column + shift
      self.width = max(1, width - shift)
      self.language = language
      self.isHead = isHead
    }
  }

  /// The pieces by their columns, none of them empty.
  package var pieces: [Piece]

  /// A row of pieces; those without a text are left out.
  package init(_ pieces: [Piece] = []) {
    self.pieces = pieces.filter { !$0.text.isEmpty }
  }

  /// The row as text in logical order, as wide as `columns` measures its pieces.
  package func text(_ columns: (String) -> Int) -> String {
    var line = ""
    var used = 0
    for piece in pieces {
      line += String(repeating: " ", count: max(0, piece.column - used)) + piece.text
      used = max(used, piece.column) + columns(piece.text)
    }
    return line
  }
}

/// A part of plain text before it is laid out: a pipe and a terminal lay it out each in their way.
package enum PlainBlock: Sendable, Hashable {
  case blank
  /// Text in a language, nil for that of the interface, behind a prefix in that of the interface.
  case paragraph(String, prefix: String = "", Language? = nil)
  case columns(PlainColumns)
  case table(PlainTable)
  /// A row that has its layout already.
  case row(PlainRow)
}

extension PlainLayout {
  /// Blocks in rows. Only a word that must not be cut, such as an address, is wider than the layout.
  package func rows(_ blocks: [PlainBlock]) -> [PlainRow] {
    blocks.flatMap { block in
      switch block {
      case .blank: [PlainRow()]
      case .paragraph(let text, let prefix, let language): rows(text, prefix: prefix, language)
      case .columns(let table): table.rows(self)
      case .table(let table): table.rows(self)
      case .row(let row): [row]
      }
    }
  }

  /// Blocks in lines of text.
  package func lines(_ blocks: [PlainBlock]) -> [String] { rows(blocks).map { $0.text(columns) } }
}

extension PlainBlock {
  /// A paragraph or a row on one line, however long.
  package func unbroken(_ columns: @escaping @Sendable (String) -> Int) -> String {
    switch self {
    case .paragraph(let text, let prefix, _): prefix + text
    case .row(let row): row.text(columns)
    case .blank, .columns, .table:
      PlainLayout(width: .max, columns: columns).lines([self]).joined(separator: "\n")
    }
  }
}

extension [String] {
  /// Lines in the language of the interface, each a paragraph of its own.
  package var plainBlocks: [PlainBlock] { map { $0.isEmpty ? .blank : .paragraph($0) } }
}
