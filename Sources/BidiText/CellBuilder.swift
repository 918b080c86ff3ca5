/// Turns the scalars of a paragraph, cluster by cluster, into cells in logical order.
///
/// A cluster is one cell as a rule. A terminal holds a base and its marks at one place and nothing else, so a cluster
/// with more bases (a flag, an emoji sequence, an Indic syllable) takes as many cells, which wrapping keeps together.
struct CellBuilder {
  private(set) var cells: [LogicalCell] = []
  private let scalars: [Unicode.Scalar]
  private let options: TextOptions
  /// Nil where the text goes to the terminal as it is.
  private let analysis: BidiAnalysis?
  /// The clusters that count in line breaking, each with the cell it begins with, if it has one.
  private var classes: [LineBreakClass] = []
  private var firstCells: [Int?] = []
  /// Whether the cluster at hand has a base to put marks on, and how many it bears.
  private var hasBase = false
  private var marks = 0

  /// The most marks that reach a terminal through ncurses: CCHARW_MAX is 5, base included.
  static let mostMarks = 4

  init(_ scalars: [Unicode.Scalar], analysis: BidiAnalysis?, options: TextOptions) {
    self.scalars = scalars
    self.analysis = analysis
    self.options = options
    cells.reserveCapacity(scalars.count)
    classes.reserveCapacity(scalars.count)
    firstCells.reserveCapacity(scalars.count)
  }

  /// Adds the next grapheme cluster, a stretch of the scalars.
  mutating func addCluster(_ cluster: Range<Int>) {
    let first = cells.count
    hasBase = false
    marks = 0
    for index in cluster { add(index, isFirst: cells.count == first) }

    let lineBreakClass = LineBreakClass(scalars[cluster.lowerBound])
    if cells.count > first {
      let isBlank = marks == 0 && (lineBreakClass == .space || lineBreakClass == .mandatory)
      cells[first].isBlank = isBlank
      cells[first].isWhiteSpace = isBlank || scalars[cluster.lowerBound] == "\u{2007}"
      // A mark on a blank makes a letter of it (LB10).
      classes.append(marks > 0 && lineBreakClass == .space ? .letter : lineBreakClass)
      firstCells.append(first)
    } else if lineBreakClass == .wordJoiner || lineBreakClass == .zeroWidthSpace {
      classes.append(lineBreakClass)
      firstCells.append(nil)
    }
  }

  /// Tells the cells where a line may end, when all clusters are in.
  mutating func findLineBreaks() {
    for (lineBreak, first) in zip(LineBreak.before(classes), firstCells) {
      if let first { cells[first].lineBreak = lineBreak }
    }
  }

  private mutating func add(_ index: Int, isFirst: Bool) {
    let scalar = scalars[index]
    switch ScalarKind(scalar) {
    case .base(let columns): addBase(form(of: index), columns: columns, at: index, isFirst: isFirst)
    case .blank: addBase(" ", columns: 1, at: index, isFirst: isFirst)
    case .unassigned: addBase("\u{FFFD}", columns: 1, at: index, isFirst: isFirst)
    case .modifier where !hasBase: addBase(scalar, columns: 2, at: index, isFirst: isFirst)
    case .mark: addMark(scalar, at: index, isFirst: isFirst)
    case .haraka where options.sendsHarakat: addMark(scalar, at: index, isFirst: isFirst)
    case .joiner where options.order == .logical && hasBase: addMark(scalar, at: index, isFirst: isFirst)
    case .haraka, .joiner, .modifier, .dropped: extendCell(over: index)
    }
  }

  /// The scalar as it is drawn: joined and mirrored.
  private func form(of index: Int) -> Unicode.Scalar {
    analysis.flatMap { Unicode.Scalar($0.forms[index]) } ?? scalars[index]
  }

  private mutating func addBase(_ base: Unicode.Scalar, columns: Int, at index: Int, isFirst: Bool) {
    hasBase = true
    let level = analysis.map { UInt8($0.levels[index]) } ?? 0
    if joinLamAlef(base, level: level, at: index) { return }
    marks = 0
    let cell = TextCell(text: String(base), columns: columns, range: index..<index + 1)
    cells.append(LogicalCell(cell: cell, level: level, startsCluster: isFirst))
  }

  /// Makes the lam at hand a lam-alef if the base is its alef: both letters and their marks are one cell.
  private mutating func joinLamAlef(_ alef: Unicode.Scalar, level: UInt8, at index: Int) -> Bool {
    guard let last = cells.last, last.level == level, level % 2 == 1, last.cell.range.upperBound == index,
      let lam = last.cell.text.unicodeScalars.first, let ligature = LamAlef.ligature(lam, alef)
    else { return false }
    let lamMarks = last.cell.text.unicodeScalars.dropFirst()
    var text = String(ligature)
    text.unicodeScalars.append(contentsOf: lamMarks)
    cells[cells.count - 1].cell.text = text
    marks = lamMarks.count
    extendCell(over: index)
    return true
  }

  /// A mark without a base stands on a dotted circle (U+25CC), as the code charts show it.
  private mutating func addMark(_ mark: Unicode.Scalar, at index: Int, isFirst: Bool) {
    if !hasBase { addBase("\u{25CC}", columns: 1, at: index, isFirst: isFirst) }
    if marks < Self.mostMarks { cells[cells.count - 1].cell.text.unicodeScalars.append(mark) }
    marks += 1
    extendCell(over: index)
  }

  private mutating func extendCell(over index: Int) {
    guard hasBase else { return }
    let range = cells[cells.count - 1].cell.range
    cells[cells.count - 1].cell.range = range.lowerBound..<index + 1
  }
}
