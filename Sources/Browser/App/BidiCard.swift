import BidiText
import DialogueRecord
import Screen

/// A card by which the user tells which order of Arabic reads right: the same line in each order, numbered.
package enum BidiCard {
  /// The orders, in the order of their numbers.
  package static let orders: [TextOrder] = TextOrder.allCases

  /// What a reader has to find: joined letters, words from right to left, digits and Latin letters in their own order.
  private static let sample = "شبكة الإنتربول المأمونة I-24/7 (منذ 2017)، لا سيما كوفيد-19"

  /// The card as a screen. Its own words are in the order of the settings.
  package static func frame(size: Size, catalogue: Catalogue, settings: Settings) -> Frame {
    var canvas = Canvas(size: size, isMirrored: catalogue.language == .arabic, options: settings.layout)
    let width = size.columns - 4
    var row = 1
    func put(_ phrase: Phrase, _ role: Role) {
      let lines = Paragraph(catalogue[phrase], direction: catalogue.direction, options: settings.layout)
        .lines(width: max(1, width))
      for line in lines {
        canvas.line(
          line, of: catalogue[phrase], direction: catalogue.direction, column: 2, row: row, width: width,
          settings.palette.style(role))
        row += 1
      }
    }
    put(.cardTitle, .title)
    put(.cardHow, .text)
    row += 1
    var samples: [(rows: Range<Int>, frame: Frame)] = []
    for (index, order) in orders.enumerated() {
      let options = TextOptions(order: order, keepsMarks: settings.layout.keepsMarks)
      var ordered = Canvas(size: size, isMirrored: canvas.isMirrored, options: options)
      let start = row
      ordered.spans([StyledText("\(index + 1)", settings.palette.style(.key))], column: 2, row: row, width: width)
      for line in Paragraph(sample, direction: .rightToLeft, options: options).lines(width: max(1, width - 4)) {
        ordered.line(line, of: sample, direction: .rightToLeft, column: 5, row: row, width: width - 3)
        row += 1
      }
      samples.append((start..<row, ordered.frame))
      row += 1
    }
    put(.cardAsk, .caution)
    canvas.setCursor(column: 2, row: row)
    return samples.reduce(into: canvas.frame) { $0.replace($1.rows, from: $1.frame) }
  }
}
