import Screen

extension Frame {
  /// Whether every row is filled exactly: each wide cell with its second half behind it, and nothing over the edge.
  public var isWhole: Bool {
    guard cells.count == size.columns * size.rows else { return false }
    return (0..<size.rows).allSatisfy { number in
      let cells = Array(row(number))
      return cells.indices.allSatisfy { index in
        switch cells[index].columns {
        case 2: cells.indices.contains(index + 1) && cells[index + 1].columns == 0
        case 1: !cells[index].text.isEmpty
        default: index > 0 && cells[index - 1].columns == 2 && cells[index].text.isEmpty
        }
      }
    }
  }
}
