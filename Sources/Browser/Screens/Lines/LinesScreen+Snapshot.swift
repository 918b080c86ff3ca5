import DialogueRecord

extension LinesScreen {
  var kept: JSON {
    [
      "line": JSON(line), "point": JSON(point), "isReading": .bool(isReading),
      "isAlone": .bool(pane.isAlone),
      "positions": pane.kept(in: subject.map { [$0] } ?? []),
    ]
  }

  mutating func take(_ kept: JSON, _ context: Context) {
    line = kept["line"]?.asString
    point = kept["point"]?.asString
    isReading = kept["isReading"]?.asBool ?? false
    pane.isAlone = kept["isAlone"]?.asBool ?? false
    pane.take(kept["positions"], context.record)
  }

  /// Draws the chart up. A point that is gone gives way to the first one.
  mutating func wakeUp(_ context: Context) -> Outcome {
    drawUp(context)
    if selected == nil {
      (line, point) = (nil, nil)
      if let first = places.first { select(first) }
    }
    return []
  }
}
