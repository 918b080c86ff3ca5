/// The cells of one line from left to right: L1 for the white space at its end, then L2.
func visualOrder(of line: ArraySlice<LogicalCell>, baseLevel: UInt8) -> [TextCell] {
  var cells = line.map(\.cell)
  var levels = line.map(\.level)
  for index in line.indices.reversed() {
    guard line[index].isWhiteSpace else { break }
    levels[index - line.startIndex] = baseLevel
  }
  guard var level = levels.max(), let lowestOdd = levels.lazy.filter({ $0 % 2 == 1 }).min() else { return cells }
  while level >= lowestOdd {
    var start = 0
    while start < cells.count {
      guard levels[start] >= level else {
        start += 1
        continue
      }
      let end = levels[start...].firstIndex { $0 < level } ?? cells.count
      cells[start..<end].reverse()
      levels[start..<end].reverse()
      start = end
    }
    level -= 1
  }
  return cells
}
