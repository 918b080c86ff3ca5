extension Paragraph {
  /// The text on lines of at most `width` columns (at least 1), never none. Blanks at the end of a line are left out; a
  /// word longer than a line is cut between clusters, joined as it was; a character of two columns becomes U+FFFD
  /// on lines of one.
  package func lines(width: Int) -> [TextLine] {
    let width = max(1, width)
    let cells = width == 1 ? self.cells.map(\.narrowed) : self.cells
    var lines: [TextLine] = []
    var start = 0
    var offset = 0
    repeat {
      let next = lineEnd(of: cells, from: start, width: width)
      var end = next
      while end > start, cells[end - 1].isBlank { end -= 1 }
      let nextOffset = next < cells.count ? cells[next].range.lowerBound : scalars.count
      lines.append(line(of: cells[start..<end], range: offset..<nextOffset))
      start = next
      offset = nextOffset
    } while start < cells.count
    return lines
  }

  /// Where the line that begins with the cell `start` ends: the index of the next line's first cell.
  private func lineEnd(of cells: [LogicalCell], from start: Int, width: Int) -> Int {
    var columns = 0
    var lastBreak: Int?
    for index in start..<cells.count {
      let cell = cells[index]
      if index > start {
        switch cell.lineBreak {
        case .mandatory: return index
        case .allowed: lastBreak = index
        case .prohibited: break
        }
      }
      columns += cell.columns
      // Blanks hang over the end; only what is seen must fit.
      if columns > width, !cell.isBlank {
        if let lastBreak { return lastBreak }
        var end = fittingEnd(of: cells, from: start, columns: width)
        while cells[end].isBlank { end += 1 }
        let boundary = clusterBoundary(before: end, from: start)
        // A cluster wider than the line is parted too.
        return cells[start..<boundary].contains { $0.columns > 0 } ? boundary : end
      }
    }
    return cells.count
  }

  /// The end of the longest stretch of cells that fits.
  func fittingEnd(of cells: [LogicalCell], from start: Int, columns: Int) -> Int {
    var end = start
    var used = 0
    while end < cells.count, used + cells[end].columns <= columns {
      used += cells[end].columns
      end += 1
    }
    return end
  }

  /// The last place from `start` to a cell that parts no cluster; `start` if there is none.
  func clusterBoundary(before index: Int, from start: Int) -> Int {
    var boundary = index
    while boundary > start, boundary < cells.count, !cells[boundary].startsCluster { boundary -= 1 }
    return boundary
  }
}

extension LogicalCell {
  /// The cell for a line of one column.
  fileprivate var narrowed: LogicalCell {
    guard columns > 1 else { return self }
    var narrow = self
    narrow.base = "\u{FFFD}"
    narrow.columns = 1
    narrow.hasMarks = false
    return narrow
  }
}
