/// A paragraph laid out as terminal cells: joined, mirrored and measured once, then wrapped to any width.
///
/// The order of work is that of UAX #9: levels and Arabic joining belong to the paragraph, so they come first; lines are
/// cut in logical order by the width of the joined text; only then is each line put in visual order.
package struct Paragraph: Sendable {
  /// The text in logical order. A paragraph separator left in it is a blank that ends a line.
  package let text: String
  /// Columns of the unwrapped line.
  package let columns: Int
  /// The Unicode scalars of `text`.
  let scalars: [Unicode.Scalar]
  /// How the text is laid out.
  let options: TextOptions
  /// The cells in logical order.
  let cells: [LogicalCell]
  /// The paragraph level; 0 where the terminal does the ordering.
  let baseLevel: UInt8

  /// Lays out a text of any content; direction is that of the language it is in. What it quotes in the other language keeps
  /// together (`Quotations`).
  package init(_ text: String, direction: BaseDirection, options: TextOptions = TextOptions()) {
    self.init(text, forcing: direction, options: options, isolatesQuotations: true)
  }

  /// Lays out a text whose paragraph level is forced, or found in the text (P2, P3) where `direction` is nil: by
  /// UAX #9 alone, unless it `isolatesQuotations`.
  init(
    _ text: String, forcing direction: BaseDirection?, options: TextOptions = TextOptions(),
    isolatesQuotations: Bool = false
  ) {
    let scalars = Array(text.unicodeScalars)
    let needsNoAnalysis = options.order == .logical || direction == .leftToRight && scalars.allSatisfy(Self.isEuropean)
    // Without memory for the analysis the text is still readable in logical order.
    let analysis =
      needsNoAnalysis
      ? nil : BidiAnalysis(scalars.map(\.value), direction: direction, isolatesQuotations: isolatesQuotations)
    var builder = CellBuilder(scalars, analysis: analysis, options: options)
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      for index in scalars.indices { builder.addCluster(index..<index + 1) }
    } else {
      var start = 0
      for cluster in text {
        let end = start + cluster.unicodeScalars.count
        builder.addCluster(start..<end)
        start = end
      }
    }
    builder.findLineBreaks()
    self.text = text
    self.scalars = scalars
    self.options = options
    cells = builder.cells
    columns = cells.reduce(0) { $0 + $1.columns }
    baseLevel = analysis.map { UInt8($0.baseLevel) } ?? 0
  }

  /// The text on one line, blanks at its end included, as a field one types in needs it.
  package func line() -> TextLine {
    line(of: cells[...], range: 0..<scalars.count)
  }

  /// The text on one line of at most `width` columns. What does not fit is cut off at the logical end, between clusters,
  /// and an ellipsis stands for it at the end in the reading direction; its range is that of the text cut off.
  /// `atWords` cuts between words, unless the first one is longer than the line: half a number is another number.
  package func line(truncatedTo width: Int, atWords: Bool = false) -> TextLine {
    if columns <= width { return line() }
    guard width > 0 else { return TextLine(cells: [], range: 0..<0) }
    var end = clusterBoundary(before: fittingEnd(of: cells, from: 0, columns: width - 1), from: 0)
    if atWords, end < cells.count, !cells[end].isBlank,
      let blank = cells[..<end].lastIndex(where: \.isBlank), blank > 0
    {
      end = blank
    }
    let cut = cells[end].range.lowerBound
    while end > 0, cells[end - 1].isBlank { end -= 1 }
    let ellipsis = LogicalCell(base: "…", columns: 1, range: cut..<scalars.count, level: baseLevel)
    return line(of: cells[..<end] + [ellipsis], range: 0..<scalars.count)
  }

  /// Whether the scalar leaves a paragraph at level 0: it stands before the first right-to-left block, or is one of the
  /// dashes, quotation marks and dots of English.
  private static func isEuropean(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x0590 || (0x2010...0x2027).contains(scalar.value)
  }

  /// Puts a stretch of cells in the order they stand on the terminal.
  func line(of cells: ArraySlice<LogicalCell>, range: Range<Int>) -> TextLine {
    let ordered = visualOrder(of: cells, baseLevel: baseLevel).filter { $0.columns > 0 }
    return TextLine(cells: ordered.map { options.textCell($0, of: scalars) }, range: range)
  }
}
