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
    let other = catalogue.language.other
    let trailing = [
      StyledText("A ", style(.key)), StyledText(catalogue[.otherLanguage], style(.tab), direction: other.direction),
      StyledText("   ? ", style(.key)), span(catalogue[.help] + " "),
    ]
    let room = width - canvas.trailingSpans(trailing, column: 0, row: 0, width: width) - 1
    var name = [span(" " + catalogue[.program], .title)]
    if width >= 90 { name.append(span(" · " + words(context.record.title), .dim)) }
    let tabs = screens.tabs
    let bar = TabBar(
      tabs.map { TabBar.Tab(key: $0.action.keys.first?.title ?? "", name: catalogue[$0.title]) },
      active: tabs.firstIndex(of: screens.active.tab) ?? 0, catalogue.direction, styles)
    canvas.spans(bar.spans(after: name, width: room, on: canvas), column: 0, row: 0, width: room)
  }

  /// What was just said, or the keys that matter most here.
  mutating func footer(message: String?, _ hints: @autoclosure () -> [Hint]) {
    let row = canvas.size.rows - 1
    if let message {
      canvas.spans([span(" " + message, .caution)], column: 0, row: row, width: canvas.size.columns)
      return
    }
    let keys = hints().map { ($0.title(isMirrored: canvas.isMirrored), catalogue[$0.words]) }
    KeyHints(keys, catalogue.direction, styles).draw(on: &canvas, row: row)
  }
}
