import BidiText
import DialogueExport
import DialogueRecord
import Screen

/// Lays plain text out for a terminal: rows of cells, ordered and joined as on the screens. The Arabic interface is mirrored.
package struct PrintedPage: Sendable {
  /// Columns of the terminal.
  package var width: Int
  /// The language of the interface.
  package var language: Language
  /// How text becomes cells.
  package var options: TextOptions

  private static let leastWidth = 20

  /// A page.
  package init(width: Int, language: Language, options: TextOptions) {
    self.width = max(PrintedPage.leastWidth, width)
    self.language = language
    self.options = options
  }

  /// A terminal that orders text orders each line as a whole, from where it begins: nothing is moved to the other side for it.
  private var isOrderedByTerminal: Bool { options.order == .logical }

  /// Frames of one row. One is wider than the page where a word that must not be cut is.
  package func rows(_ blocks: [PlainBlock]) -> [Frame] {
    let options = options
    let layout = PlainLayout(width: width) { text in
      Paragraph(text, direction: .leftToRight, options: options).columns
    }
    return layout.rows(blocks).map { frame($0, layout) }
  }

  private func frame(_ row: PlainRow, _ layout: PlainLayout) -> Frame {
    let widths = row.pieces.map { max($0.width, layout.columns($0.text)) }
    let needed = zip(row.pieces, widths).map { $0.column + $1 }.max() ?? 0
    var canvas = Canvas(
      size: Size(columns: max(width, needed), rows: 1), isMirrored: language == .arabic && !isOrderedByTerminal,
      options: options)
    for (piece, width) in zip(row.pieces, widths) {
      let direction = (piece.language ?? language).direction
      // Bold letters of Arabic lose their dots in several terminals.
      let isBold = piece.isHead && direction == .leftToRight
      canvas.text(
        direction == .rightToLeft ? piece.text.withAddressesIsolated : piece.text, direction: direction,
        column: piece.column, row: 0, width: width, align: isOrderedByTerminal ? .leading : .natural,
        isBold ? .plain.adding(.bold) : .plain)
    }
    return canvas.frame
  }
}

extension [PlainBlock] {
  /// Lines of one text, each a paragraph of its own in a language, nil for that of the interface.
  package init(lines text: String, _ language: Language? = nil) {
    self = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? .blank : .paragraph(String(line), language)
    }
    while last == .blank { removeLast() }
  }
}

extension String {
  /// The text with its addresses isolated: a slash at the end of one would else go to its other side in Arabic.
  fileprivate var withAddressesIsolated: String {
    guard contains("://") else { return self }
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.map { $0.contains("://") ? String($0).isolated(.leftToRight) : String($0) }.joined(separator: " ")
  }
}
