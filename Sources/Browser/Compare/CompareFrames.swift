import Screen

/// Where the two parts of a screen of comparison stand: the matrix or the lines above, and the points below or in their place.
struct CompareFrames {
  let main: Rect?
  let points: Rect?

  init(_ size: Size, showsPoints: Bool, reads: Bool) {
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    if !showsPoints {
      main = body
      points = nil
    } else if size.rows < 16 {
      // Too low for two.
      main = reads ? nil : body
      points = reads ? body : nil
    } else {
      let (above, below) = body.splitRows(max(9, body.rows / 2))
      main = above
      points = below
    }
  }
}

extension State {
  /// Whether there is a reader on the screen.
  var showsReader: Bool {
    tab != .compare || comparison.showsPoints && comparison.sideBySide == nil
  }
}
