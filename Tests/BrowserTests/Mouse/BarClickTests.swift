import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Clicks in the first and the last row")
struct BarClickTests {
  @Test(
    "A key that is named in the first row is the target there, and so is the name behind it",
    arguments: Language.allCases, [60, 80, 120])
  func header(language: Language, width: Int) throws {
    let run = try Run(Size(columns: width, rows: 24), Settings(language: language))
    let context = try #require(run.state.context)
    let header = Drawing(context).header(run.state.screens)
    let actions = run.state.screens.tabs.map(\.action) + [.interfaceLanguage, .help]
    var seen = 0
    for action in actions {
      let key = try #require(action.keys.first?.title)
      let cells = run.frame.cells.prefix(width)
      guard let physical = cells.firstIndex(where: { $0.text == key && $0.style == context.style(.key) }) else {
        continue
      }
      seen += 1
      let column = Canvas.logical(Position(column: physical, row: 0), run.state.size, isMirrored: language == .arabic)
        .column
      #expect(header.target(at: column) == action)
      // The name begins two columns on, the one before is a blank between two targets.
      #expect(action == .help || header.target(at: column + 2) == action)
      #expect(header.target(at: column - 1) == nil)
    }
    #expect(seen == actions.count || width < 80)
    #expect(header.target(at: width - 1) == nil && header.target(at: 0) == nil)
  }

  @Test(
    "A click on a name goes there, on the other language turns to it, on help opens it", arguments: Language.allCases)
  func header(language: Language) throws {
    let start = try Run(Settings(language: language))
    let header = Drawing(try #require(start.state.context)).header(start.state.screens)
    func clicked(_ action: Action) throws -> State {
      var run = start
      let column = try #require((0..<120).first { header.target(at: $0) == action })
      run.click(at: Position(column: column, row: 0))
      return run.state
    }
    #expect(try clicked(.compareTab).screen == .matrix)
    #expect(try clicked(.searchTab).screen == .search)
    #expect(try clicked(.linesTab).screen == .lines)
    #expect(try clicked(.termsTab).screen == .terms)
    #expect(try clicked(.marksTab).screen == .marks)
    #expect(try clicked(.interfaceLanguage).settings.language == language.other)
    #expect(try clicked(.help).overlay != nil)
  }

  @Test("A click on a hint does what its key does, the second of two keys too", arguments: Language.allCases)
  func footer(language: Language) throws {
    var run = try Run(Settings(language: language), keys: "kk")
    let selected = run.state.browse.shown
    try run.clickHint("k")
    #expect(run.state.browse.shown != selected)
    try run.clickHint("j")
    #expect(run.state.browse.shown == selected)
    try run.clickHint("q")
    #expect(run.effects == [.quit])
    // On a mirrored screen an arrow goes where it points.
    var matrix = try Run(Settings(language: language), keys: "c")
    let year = matrix.state.matrix.year
    try matrix.clickHint(language == .arabic ? "→" : "←")
    #expect(matrix.state.matrix.year < year)
  }

  @Test("What was said goes at a click, and the hints behind it are not clicked")
  func message() throws {
    var run = try Run(keys: "i")
    let message = try #require(run.state.message)
    try run.click(String(message.prefix(5)))
    #expect(run.state.message == nil && run.state.settings.showsDetails)
  }
}

extension Run {
  fileprivate init(_ settings: Settings, keys: String = "") throws {
    try self.init(Size(columns: 120, rows: 36), settings, keys: keys)
  }
}
