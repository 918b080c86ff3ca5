import Screen

// What is done with the reader wherever the keys go, and with the panes.

extension ReadingScreen {
  func showsReader(_ context: Context) -> Bool { reading(context) != nil }

  mutating func place(at height: EntryHeight, _ context: Context) {
    if let reading = reading(context) { pane.place(at: height, reading, context) }
  }

  /// An action that is the same from the list; nil where it is another.
  mutating func performOnReader(_ action: Action, _ context: Context) -> Outcome? {
    switch action {
    case .maximize:
      pane.isAlone.toggle()
      fit(context)
      return []
    case .stepBack:
      // A list alone would hide what is read.
      pane.isAlone = false
      return nil
    case .readerDown, .readerUp, .nextHeading, .previousHeading: break
    default: return nil
    }
    guard let reading = reading(context) else { return [] }
    switch action {
    case .readerDown: pane.scroll(by: ReaderPane.step, reading, context)
    case .readerUp: pane.scroll(by: -ReaderPane.step, reading, context)
    default:
      let isNext = action == .nextHeading
      guard !pane.moveToHeading(isNext: isNext, reading, context) else { return [] }
      return [.say(isNext ? .noLaterHeading : .noEarlierHeading, context)]
    }
    return []
  }
}

extension ListScreen {
  func showsReader(_ context: Context) -> Bool { layout(context).reader != nil && reading(context) != nil }

  func hasTwoPanes(_ context: Context) -> Bool {
    var screen = self
    screen.pane.isAlone = false
    let layout = screen.layout(context)
    return layout.list != nil && layout.reader != nil
  }
}

extension ChartScreen {
  func hasTwoPanes(_ context: Context) -> Bool {
    var screen = self
    screen.pane.isAlone = false
    let frames = screen.frames(context)
    return frames.main != nil && frames.reader != nil
  }
}
