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
  /// Whether the last cell holds a base of the cluster at hand, to put marks on.
  private var hasBase = false

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
    let start = cells.count
    hasBase = false
    for index in cluster { add(index) }

    let lineBreakClass = LineBreakClass(scalars[cluster.lowerBound])
    if let first = cells[start...].firstIndex(where: { $0.columns > 0 }) {
      // A mark on a blank makes a letter of it (LB10).
      let isLetter = lineBreakClass == .space && cells[first].hasMarks
      cells[first].startsCluster = true
      cells[first].isBlank = !isLetter && (lineBreakClass == .space || lineBreakClass == .mandatory)
      classes.append(isLetter ? .letter : lineBreakClass)
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

  private mutating func add(_ index: Int) {
    let kind = ScalarKind(scalars[index])
    switch kind {
    case .base(let columns): addBase(form(of: index), columns: columns, at: index)
    case .blank: addBase(" ", columns: 1, at: index)
    case .unassigned: addBase("\u{FFFD}", columns: 1, at: index)
    case .modifier where !hasBase: addBase(scalars[index], columns: 2, at: index)
    case .mark, .haraka, .joiner: addMark(kind, at: index)
    case .modifier, .dropped: addUnseen(at: index)
    }
  }

  /// The scalar as it is drawn: joined and mirrored.
  private func form(of index: Int) -> Unicode.Scalar {
    analysis.flatMap { Unicode.Scalar($0.forms[index]) } ?? scalars[index]
  }

  private func level(of index: Int) -> UInt8 {
    analysis.map { UInt8($0.levels[index]) } ?? 0
  }

  private mutating func addBase(_ base: Unicode.Scalar, columns: Int, at index: Int) {
    hasBase = true
    if joinLamAlef(base, at: index) { return }
    cells.append(
      LogicalCell(
        base: base, columns: columns, range: index..<index + 1, level: level(of: index),
        isWhiteSpace: analysis?.areWhiteSpace[index] ?? false))
  }

  /// Makes the lam before it a lam-alef if the base is its alef: both letters and their marks are one cell. Whatever
  /// would keep them apart has either kept FriBidi from joining them or left a cell between them.
  private mutating func joinLamAlef(_ alef: Unicode.Scalar, at index: Int) -> Bool {
    guard analysis != nil, let lam = cells.last?.base, let ligature = LamAlef.ligature(lam, alef) else { return false }
    cells[cells.count - 1].base = ligature
    extendCell(over: index)
    return true
  }

  /// A mark without a base stands on a dotted circle, as the code charts show it.
  private mutating func addMark(_ kind: ScalarKind, at index: Int) {
    let base = hasBase ? cells.last?.base : nil
    guard options.sends(kind, on: base ?? TextOptions.baseOfLoneMark) else { return addUnseen(at: index) }
    if base == nil { addBase(TextOptions.baseOfLoneMark, columns: 1, at: index) }
    cells[cells.count - 1].hasMarks = true
    cells[cells.count - 1].isWhiteSpace = false
    extendCell(over: index)
  }

  /// What is not sent belongs to the base before it; without one it counts for the order of the line alone.
  private mutating func addUnseen(at index: Int) {
    if hasBase {
      extendCell(over: index)
    } else if let analysis {
      cells.append(
        LogicalCell(
          base: " ", columns: 0, range: index..<index + 1, level: level(of: index), isBlank: true,
          isWhiteSpace: analysis.areWhiteSpace[index]))
    }
  }

  private mutating func extendCell(over index: Int) {
    cells[cells.count - 1].range = cells[cells.count - 1].range.lowerBound..<index + 1
  }
}
