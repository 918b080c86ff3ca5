import DialogueRecord
import Screen

// The first and the last row of every screen.

extension Drawing {
  /// The name of the program, the screens with their keys, and the way to the other language.
  mutating func header() {
    let width = canvas.size.columns
    let other: Language = interface.language == .arabic ? .english : .arabic
    let trailing = [
      Span("A ", style(.key)), Span(interface[.otherLanguage], style(.tab), direction: other.direction),
      Span("   ? ", style(.key)), span(interface[.help] + " "),
    ]
    let room = width - canvas.trailingSpans(trailing, column: 0, row: 0, width: width) - 1
    var name = [span(" " + interface[.program], .title)]
    if width >= 90 { name.append(span(" · " + words(state.record.title), .dim)) }
    let all = Tab.entries.indices
    let wide = name + [span("    ")] + tabs(all, gap: 3)
    let close = name + [span("  ")] + tabs(all, gap: 2)
    let spans =
      [wide, close].first { columns($0) <= room } ?? tabs(after: name + [span("  ")], room: room)
      ?? tabs(after: [span(" ")], room: room) ?? []
    canvas.spans(spans, column: 0, row: 0, width: room)
  }

  /// The one that is shown and those beside it for which there is room, with a sign at each side where some are left out; nil
  /// where there is not even room for the one.
  private func tabs(after start: [Span], room: Int) -> [Span]? {
    func spans(_ shown: Range<Int>) -> [Span] { start + tabs(shown, gap: 2) }
    let active = Tab.entries.firstIndex { $0.tab == state.tab } ?? 0
    var shown = active..<active + 1
    guard columns(spans(shown)) <= room else { return nil }
    while shown.upperBound < Tab.entries.count,
      columns(spans(shown.lowerBound..<shown.upperBound + 1)) <= room
    {
      shown = shown.lowerBound..<shown.upperBound + 1
    }
    while shown.lowerBound > 0, columns(spans(shown.lowerBound - 1..<shown.upperBound)) <= room {
      shown = shown.lowerBound - 1..<shown.upperBound
    }
    return spans(shown)
  }

  private func tabs(_ shown: Range<Int>, gap: Int) -> [Span] {
    var spans = shown.lowerBound > 0 ? [span("… ", .dim)] : []
    for (tab, key, phrase) in Tab.entries[shown] {
      if tab != Tab.entries[shown.lowerBound].tab { spans.append(span(String(repeating: " ", count: gap))) }
      spans += [Span(key + " ", style(.key)), span(interface[phrase], state.tab == tab ? .tabActive : .tab)]
    }
    return shown.upperBound < Tab.entries.count ? spans + [span(" …", .dim)] : spans
  }

  /// What was just said, or the keys that matter most here.
  mutating func footer() {
    let row = canvas.size.rows - 1
    if let message = state.message {
      canvas.spans([span(" " + message, .caution)], column: 0, row: row, width: canvas.size.columns)
      return
    }
    var spans = [span(" ")]
    for (keys, phrase) in hints {
      let next = [Span(keys, style(.key)), span(" " + interface[phrase] + "   ")]
      guard columns(spans + next) <= canvas.size.columns + 2 else { break }
      spans += next
    }
    canvas.spans(spans, column: 0, row: row, width: canvas.size.columns)
  }

  private var hints: [(keys: String, phrase: Phrase)] {
    let moves: (String, Phrase) = ("j k", .hintMove)
    let common: [(String, Phrase)] = [("L", .hintLanguages), ("i", .hintDetails)]
    let end: [(String, Phrase)] = [("?", .hintKeys), ("q", .hintQuit)]
    switch state.overlay {
    case .chooser: return [moves, ("Enter", .hintChoose), ("Esc", .hintBack)]
    case .help: return [("↑ ↓", .hintMove), ("Enter", .hintChoose), ("Esc", .hintBack)]
    case nil: break
    }
    if state.tab == .search { return searchHints }
    if let here = comparisonHints { return here + end }
    guard state.isReading else {
      let marks: [(String, Phrase)] =
        state.markableYear == nil ? [] : [("Space", .hintMark), ("c", .hintCompare)]
      return [moves, ("Tab", .hintPane), ("Enter", .hintRead)] + marks + end + common
    }
    let leadsBack = state.readsWhatWasOpened
    var here: [(String, Phrase)] = [moves, ("Esc", leadsBack ? .hintBack : .hintList)]
    if let passage = state.selectedPassage {
      if !passage.follows.isEmpty { here.append(("[", .hintEarlier)) }
      if !state.record.successors(of: passage.id).isEmpty { here.append(("]", .hintLater)) }
      if passage.emendations.contains(where: { $0.original != nil }) { here.append(("r", .hintReadings)) }
      here.append(("y", .hintCopy))
    } else if state.selectedTarget != nil {
      here.append(("Enter", .hintOpen))
    }
    if !state.back.isEmpty, !leadsBack { here.append(("<", .hintBack)) }
    return here + end + common
  }
}

extension Tab {
  /// The screens in their order, each with its key.
  static let entries: [(tab: Tab, key: String, phrase: Phrase)] = [
    (.browse, "1", .tabBrowse), (.compare, "c", .tabCompare), (.search, "/", .tabSearch), (.lines, "d", .tabLines),
    (.terms, "t", .tabTerms),
  ]
}
