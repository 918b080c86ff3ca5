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
    let used = canvas.trailingSpans(trailing, column: 0, row: 0, width: width)
    var spans = [span(" " + interface[.program], .title)]
    if width >= 90 { spans.append(span(" · " + words(state.record.title), .dim)) }
    spans.append(span("    "))
    for (tab, key, phrase) in Tab.entries {
      spans.append(Span(key + " ", style(.key)))
      spans.append(span(interface[phrase], state.tab == tab ? .tabActive : .tab))
      spans.append(span("   "))
    }
    canvas.spans(spans, column: 0, row: 0, width: width - used)
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
    if state.tab == .search { return searchHints }
    if let here = comparisonHints { return here + end }
    guard state.isReading else {
      let marks: [(String, Phrase)] =
        state.markableYear == nil ? [] : [("Space", .hintMark), ("c", .hintCompare)]
      return [moves, ("Tab", .hintPane), ("Enter", .hintRead)] + marks + end + common
    }
    var here: [(String, Phrase)] = [moves, ("Esc", .hintList)]
    if let passage = state.selectedPassage {
      if !passage.follows.isEmpty { here.append(("[", .hintEarlier)) }
      if !state.record.successors(of: passage.id).isEmpty { here.append(("]", .hintLater)) }
      if passage.emendations.contains(where: { $0.original != nil }) { here.append(("r", .hintReadings)) }
      here.append(("y", .hintCopy))
    } else if state.selectedTarget != nil {
      here.append(("Enter", .hintOpen))
    }
    if !state.back.isEmpty { here.append(("<", .hintBack)) }
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
