extension Paragraph {
  /// The text on lines of at most `width` columns (at least 1), never none. Blanks at the end of a line are left out; a
  /// word longer than a line is cut between clusters, joined as it was; a character of two columns becomes U+FFFD
  /// on lines of one.
  public func lines(width: Int) -> [TextLine] {
    let width = max(1, width)
    var lines: [TextLine] = []
    var start = 0
    var offset = 0
    repeat {
      let next = lineEnd(from: start, width: width)
      var end = next
      while end > start, cells[end - 1].isBlank { end -= 1 }
      let nextOffset = next < cells.count ? cells[next].cell.range.lowerBound : scalarCount
      let stretch = width == 1 ? replacingWide(cells[start..<end]) : cells[start..<end]
      lines.append(line(of: stretch, range: offset..<nextOffset))
      start = next
      offset = nextOffset
    } while start < cells.count
    return lines
  }

  /// Where the line that begins with the cell `start` ends: the index of the next line's first cell.
  private func lineEnd(from start: Int, width: Int) -> Int {
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
      columns += cell.cell.columns
      // Blanks hang over the end; only what is seen must fit.
      if columns > width, !cell.isBlank { return lastBreak ?? fittingEnd(from: start, columns: width, atLeast: 1) }
    }
    return cells.count
  }

  /// The end of the longest stretch from `start` that fits `columns` and parts no cluster; if not even `atLeast` cells
  /// do, a cluster is parted, and at the worst those cells stand out.
  func fittingEnd(from start: Int, columns: Int, atLeast: Int = 0) -> Int {
    var end = start
    var used = 0
    while end < cells.count, used + cells[end].cell.columns <= columns {
      used += cells[end].cell.columns
      end += 1
    }
    var whole = end
    while whole > start, whole < cells.count, !cells[whole].startsCluster { whole -= 1 }
    return whole - start >= atLeast ? whole : max(end, start + atLeast)
  }

  private func replacingWide(_ cells: ArraySlice<LogicalCell>) -> ArraySlice<LogicalCell> {
    ArraySlice(
      cells.map { cell in
        guard cell.cell.columns > 1 else { return cell }
        var narrow = cell
        narrow.cell.text = "\u{FFFD}"
        narrow.cell.columns = 1
        return narrow
      })
  }
}
