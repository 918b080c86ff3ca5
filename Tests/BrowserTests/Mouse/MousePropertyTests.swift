import DialogueRecord
import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Browser

/// Wherever one clicks, whatever is shown.
@Suite("Clicks at random")
struct MousePropertyTests {
  private static let starts = [
    "", "<Enter>jj", "2", "3<Enter>", "t", "t<Enter>", "tf", "c", "c<Enter>", "cx", "cf", "d", "d<Tab>", "M", "?", ":",
    "<Enter>jy", "<Enter>jV", "<Enter>jVy", "<Enter>ja", "e", "e1", "/", "/crime", "/crime<Enter>", "/crime<Enter>K",
    "/crime<Enter>T", "i<Enter>",
  ]
  private static let sizes = [(39, 9), (40, 10), (59, 14), (80, 24), (120, 36)].map { Size(columns: $0, rows: $1) }

  @Test(
    "Only a target leads to another screen, and no screen changes that is not shown", arguments: Self.starts)
  func clicks(keys: String) throws {
    var generator = SeededGenerator(seed: UInt64(keys.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) } % 1000))
    for _ in 0..<3 {
      let size = generator.pick(Self.sizes)
      let settings = Settings(language: generator.pick(Language.allCases), coloring: Palette.mono.coloring)
      let start =
        try keys.hasPrefix("/")
        ? Run.searching(size, settings, keys: String(keys.dropFirst())) : Run(size, settings, keys: keys)
      for _ in 0..<6 {
        var run = start
        let column = Int.random(in: -1...size.columns, using: &generator)
        let place = Position(column: column, row: .random(in: -1...size.rows, using: &generator))
        let kinds: [MouseEvent.Kind] = [.click, .click, .doubleClick, .wheelUp, .wheelDown, .drag(from: place)]
        let kind = generator.pick(kinds)
        let leads = kind == .click && isTarget(place, run.state)
        run.send(.mouse(MouseEvent(kind, at: place)))
        #expect(run.frame.isWhole)
        if !leads, kind != .doubleClick { expectSame(start.state, run.state, "\(keys) \(size) \(kind) \(place)") }
      }
    }
  }

  private func expectSame(_ before: State, _ after: State, _ what: String) {
    #expect(before.screens.shown == after.screens.shown, "\(what)")
    for name in ScreenName.allCases where name != before.screens.shown {
      #expect(before.screens[name].kept == after.screens[name].kept, "\(what)")
    }
  }

  /// Whether something is named at a place that leads elsewhere, by what each part of the screen says of itself.
  private func isTarget(_ place: Position, _ state: State) -> Bool {
    guard let context = state.context, Rect(state.size).contains(place) else { return false }
    let place = Canvas.logical(place, state.size, isMirrored: state.settings.language == .arabic)
    if place.row == state.size.rows - 1 {
      return Drawing(context).key(at: place.column, state.hints(context), after: Said(message: state.message)) != nil
    }
    if var overlay = state.overlay { return overlay.click(place, context).action != nil || isChoice(overlay) }
    if place.row == 0 { return Drawing(context).header(state.screens).target(at: place.column) != nil }
    var screens = state.screens
    return !screens.active.click(place, context).outcome.isEmpty
  }

  private func isChoice(_ overlay: Overlay) -> Bool {
    switch overlay {
    case .chooser, .part: true
    default: false
    }
  }

  @Test("The wheel selects nothing in any list, and nothing it is not over", arguments: ["", "2", "c", "t", "M", "d"])
  func wheel(keys: String) throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: keys)
    let browse = run.state.browse
    for row in 1..<23 {
      for column in [3, 20] { run.send(.mouse(MouseEvent(.wheelDown, at: Position(column: column, row: row)))) }
    }
    #expect(run.state.browse.selections == browse.selections && run.state.browse.shown == browse.shown)
    #expect(run.state.browse.focus == browse.focus)
    #expect(run.state.terms.selection == CollectionScreen(.terms, run.state.record).selection)
  }
}
