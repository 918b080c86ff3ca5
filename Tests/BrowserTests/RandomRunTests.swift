import BidiText
import DialogueRecord
import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Browser

/// Whatever a user does, in whatever order, at whatever size.
@Suite("Runs at random")
struct RandomRunTests {
  static let keys: [Key] =
    Action.allCases.filter { $0 != .quit }.flatMap(\.keys) + [.enter, .enter, .escape, .down, .down, .up, .tab]
    + "abjkswVتنسq17٣?:ل/".map { .character($0) } + [
      .delete, .insert, .left, .right, .wordLeft, .wordRight, .function(5), .alt("b"),
    ]
  /// The most steps back to the lists: out of the uses of a part, what grows, the part, the reader, a filter, one pane
  /// alone, another screen.
  private static let deepest = 7
  private static let pastes = [
    "", "quit", "خروج", "a\nb\tc", "\u{202E}\u{1B}[2J\u{0}", String(repeating: "لا", count: 40), "漢🙂e\u{301}",
  ]

  /// Mostly keys; now and then another size, the mouse anywhere and beside the screen, a paste.
  private func event(_ size: Size, _ generator: inout SeededGenerator) -> Event {
    func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
    switch number(0...19) {
    case 0: return .resize(Size(columns: number(1...300), rows: number(1...100)))
    case 1:
      return .resize(
        generator.pick(
          [(1, 1), (39, 9), (40, 10), (59, 14), (60, 15), (80, 24), (300, 100)].map { Size(columns: $0, rows: $1) }))
    case 2, 3:
      let place = Position(column: number(-1...size.columns), row: number(-1...size.rows))
      let start = Position(column: number(-1...size.columns), row: number(-1...size.rows))
      let kinds: [MouseEvent.Kind] = [
        .click, .doubleClick, .wheelUp, .wheelDown, .drag(from: start), .drop(from: start), .click,
      ]
      return .mouse(MouseEvent(generator.pick(kinds), at: place))
    case 4: return .paste(generator.pick(Self.pastes))
    case 5: return .resumed
    default: return .key(generator.pick(Self.keys))
    }
  }

  private func start(_ generator: inout SeededGenerator) throws -> Run {
    let settings = Settings(
      language: generator.pick(Language.allCases), digits: generator.pick(Digits.allCases),
      texts: generator.pick(TextChoice.allCases),
      layout: TextOptions(order: generator.pick(TextOrder.allCases), keepsMarks: .random(using: &generator)),
      coloring: generator.pick(Palette.allCases).coloring)
    return try Run(Size(columns: 100, rows: 30), settings)
  }

  @Test(
    "Every frame has the size of the screen, whole rows, the cursor on it, and nothing that steers a terminal",
    arguments: 0..<10)
  func frames(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var run = try start(&generator)
    var events: [Event] = []
    for _ in 0..<35 {
      let event = event(run.state.size, &generator)
      events.append(event)
      run.send(event)
      let frame = run.frame
      let cursorIsInside = frame.cursor.map { Rect(frame.size).contains($0) } ?? true
      guard frame.size == run.state.size, frame.isWhole, cursorIsInside, frame.isClean else {
        Issue.record("\(frame.text)\nafter \(events)")
        return
      }
    }
  }

  @Test("The same events give the same frame, and a state that kept no layout shows it too", arguments: 0..<3)
  func replay(seed: Int) throws {
    var frames: [Frame] = []
    for _ in 0..<2 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var run = try start(&generator)
      for _ in 0..<40 { run.send(event(run.state.size, &generator)) }
      frames.append(run.frame)
      var state = run.state
      // Another layout takes the place of the one that is kept.
      state.settings.showsDetails.toggle()
      state.layOut()
      state.settings.showsDetails.toggle()
      #expect(view(state) == run.frame)
    }
    #expect(frames[0] == frames[1])
  }

  @Test("Esc never ends the program, and from everywhere leads to the lists", arguments: 0..<6)
  func escape(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var run = try start(&generator)
    for _ in 0..<40 { run.send(event(run.state.size, &generator)) }
    let before = run.effects.count
    for _ in 0..<Self.deepest { run.send(.key(.escape)) }
    #expect(run.effects.count == before)
    #expect(run.state.screen == .browse && run.state.overlay == nil && !run.state.isReading)
  }

  @Test("Back leads to where the run began", arguments: 0..<6)
  func back(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var run = try start(&generator)
    for _ in 0..<40 { run.send(event(run.state.size, &generator)) }
    for _ in 0..<Self.deepest { run.send(.key(.escape)) }
    for _ in 0..<100 where run.state.history.canGoBack { run.send(.key(.character("<"))) }
    #expect(!run.state.history.canGoBack)
    #expect(run.frame.isWhole)
  }
}

extension Frame {
  /// Whether no cell holds a control, or a character that only changes the direction of text.
  fileprivate var isClean: Bool {
    cells.allSatisfy { cell in
      cell.text.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !scalar.properties.isBidiControl
      }
    }
  }
}
