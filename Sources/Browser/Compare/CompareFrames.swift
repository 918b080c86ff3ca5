import Screen

/// Where the two parts of a screen of comparison stand: the matrix or the lines above, and the reader below or in their place.
struct CompareFrames {
  let main: Rect?
  let reader: Rect?

  /// In the rows between the first and the last. `isAlone`: one of them takes them all.
  init(_ body: Rect, hasReader: Bool, isReading: Bool, isAlone: Bool) {
    if !hasReader {
      main = body
      reader = nil
    } else if isAlone || body.rows < 14 {
      // No room for two, or none wanted.
      main = isReading ? nil : body
      reader = isReading ? body : nil
    } else {
      let (above, below) = body.splitRows(max(9, body.rows / 2))
      main = above
      reader = below
    }
  }
}

/// A screen of comparison whose chart has the reader below it or in its place.
protocol ChartScreen: ReadingScreen {
  /// What is selected in the chart, and so shown in the reader.
  var subject: Subject? { get }
  /// Where the chart and the reader stand.
  func frames(_ context: Context) -> CompareFrames
}

extension ChartScreen {
  func reading(_ context: Context) -> Reading? {
    guard let subject, let frame = frames(context).reader else { return nil }
    return Reading(subject: subject, frame: frame)
  }
}
