/// Puts the cells of one line in the order they stand from left to right: L1 for the white space at its end, then L2.
func visualOrder(of line: ArraySlice<LogicalCell>, baseLevel: UInt8) -> [LogicalCell] {
  var cells = Array(line)
  for index in cells.indices.reversed() {
    guard cells[index].isWhiteSpace else { break }
    cells[index].level = baseLevel
  }
  guard let highest = cells.lazy.map(\.level).max(), highest > 0 else { return cells }
  let lowestOdd = cells.lazy.map(\.level).filter { $0 % 2 == 1 }.min() ?? highest + 1
  var level = highest
  while level >= lowestOdd {
    var start = 0
    while start < cells.count {
      guard cells[start].level >= level else {
        start += 1
        continue
      }
      let end = cells[start...].firstIndex { $0.level < level } ?? cells.count
      cells[start..<end].reverse()
      start = end
    }
    level -= 1
  }
  return cells
}
