import DialogueRecord
import Screen
import Widgets

// The first and the last row of every screen.

extension Screens {
  /// The entries of the first row; screens that share one stand in it once.
  var tabs: [ScreenTab] {
    ScreenName.allCases.map { self[$0].tab }.reduce(into: []) { tabs, tab in
      if tabs.last != tab { tabs.append(tab) }
    }
  }
}

extension Drawing {
  /// The name of the program, the screens with their keys, and the way to the other language.
  mutating func header(_ screens: Screens) {
    let width = canvas.size.columns
    let tabs = screens.tabs
    let bar = TabBar(
      tabs.map { TabBar.Tab(key: $0.action.keys.first?.title ?? "", name: catalogue[$0.title]) },
      active: tabs.firstIndex(of: screens.active.tab) ?? 0, catalogue.direction, styles)
    // All screens are named rather than the record, or what the keys for help say anyway.
    let name = [span(" " + catalogue[.program], .title)]
    let whole = name + [span(" · " + words(context.record.title), .dim)]
    let choices = [(whole, true), (name, true), (name, false)].map { (name: $0, end: headerEnd(hasHelp: $1)) }
    func room(_ end: [StyledText]) -> Int { width - columns(end) - 1 }
    let fitting = choices.first { bar.fits(after: $0.name, width: room($0.end), on: canvas) }
    guard let (name, end) = fitting ?? choices.last else { return }
    canvas.trailingSpans(end, column: 0, row: 0, width: width)
    canvas.spans(bar.spans(after: name, width: room(end), on: canvas), column: 0, row: 0, width: room(end))
    ground(row: 0)
  }

  /// The way to the other language and to the keys.
  private func headerEnd(hasHelp: Bool) -> [StyledText] {
    let other = catalogue.language.other
    let help =
      hasHelp ? [StyledText("   ? ", style(.key)), span(catalogue[.help] + " ")] : [StyledText("  ? ", style(.key))]
    return [
      StyledText("A ", style(.key)), StyledText(catalogue[.otherLanguage], style(.tab), direction: other.direction),
    ] + help
  }

  /// The ground of the first and the last row.
  private mutating func ground(row: Int) {
    guard settings.palette.bar != .standard else { return }
    canvas.ground(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), settings.palette.bar)
  }

  /// What was just said, and the keys that matter most here, as many as there is room for.
  mutating func footer(message: String?, _ hints: @autoclosure () -> [Hint]) {
    let row = canvas.size.rows - 1
    let said = message.map { [span(" " + $0 + "  ", .caution)] } ?? []
    let keys = hints().map { ($0.title(isMirrored: canvas.isMirrored), catalogue[$0.words]) }
    KeyHints(keys, catalogue.direction, styles).draw(on: &canvas, row: row, after: said)
    ground(row: row)
  }
}
