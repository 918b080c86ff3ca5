import BidiText
import DialogueExport
import DialogueRecord
import Screen

// Keys while something lies over the screen, the mouse, and pasted text.

extension State {
  /// The actions that a filter leaves: those whose name, in either language, or key contains it.
  func helpEntries(_ filter: String) -> [Action] {
    let wanted = filter.lowercased()
    guard !wanted.isEmpty else { return Action.allCases }
    return Action.allCases.filter { action in
      interfaces.values.contains { $0[action.title].lowercased().contains(wanted) }
        || action.keys.contains { $0.title.lowercased() == wanted }
    }
  }

  mutating func actInHelp(_ help: HelpState, _ key: Key) -> [Effect] {
    var help = help
    let entries = helpEntries(help.filter.text)
    switch key {
    case .escape: overlay = nil
    case .enter:
      overlay = nil
      return entries.indices.contains(help.selected) ? perform(entries[help.selected]) : []
    case .down, .tab: help.selected = min(help.selected + 1, max(0, entries.count - 1))
    case .up, .backTab: help.selected = max(0, help.selected - 1)
    case .pageDown: help.selected = min(help.selected + 10, max(0, entries.count - 1))
    case .pageUp: help.selected = max(0, help.selected - 10)
    case .backspace where help.filter.text.isEmpty: overlay = nil
    case .character("?") where help.filter.text.isEmpty: overlay = nil
    case .control("c"): return [.quit]
    default:
      let before = help.filter.text
      _ = help.filter.take(key, settings.language.direction)
      if help.filter.text != before { help.selected = 0 }
    }
    if overlay != nil { overlay = .help(help) }
    return []
  }

  mutating func actInChooser(_ chooser: ChooserState, _ key: Key) -> [Effect] {
    var chooser = chooser
    switch Keymap.latin(key) {
    case .escape, .backspace, .character("q"):
      overlay = nil
      return []
    case .control("c"): return [.quit]
    case .enter: return choose(chooser)
    case .down, .tab, .character("j"): chooser.selected = min(chooser.selected + 1, chooser.choices.count - 1)
    case .up, .backTab, .character("k"): chooser.selected = max(0, chooser.selected - 1)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, chooser.choices.indices.contains(number - 1) else { break }
      chooser.selected = number - 1
      return choose(chooser)
    default: break
    }
    overlay = .chooser(chooser)
    return []
  }

  private mutating func choose(_ chooser: ChooserState) -> [Effect] {
    overlay = nil
    guard chooser.choices.indices.contains(chooser.selected) else { return [] }
    switch chooser.choices[chooser.selected].outcome {
    case .go(let passage):
      go(toPassage: passage)
      return []
    case .query(let text):
      search.field = TextField(text)
      runSearch()
      return []
    case .copy(let text):
      message = interface?[.copied]
      return [.copy(text)]
    case .save(let format): return save(as: format)
    }
  }

  /// Offers what of the selected passage can be copied, in logical order.
  mutating func offerCopies() {
    guard let passage = selectedPassage, let interface else { return }
    let citation = record.citation(of: passage, in: settings.language)
    overlay = .chooser(
      ChooserState(
        title: interface[.actionCopy],
        choices: [
          .init(label: interface[.copyBoth], outcome: .copy("\(passage.text.ar)\n\(passage.text.en)\n\(citation)")),
          .init(label: interface[.copyArabic], outcome: .copy("\(passage.text.ar)\n\(citation)")),
          .init(label: interface[.copyEnglish], outcome: .copy("\(passage.text.en)\n\(citation)")),
          .init(label: interface[.copyCitation], outcome: .copy(citation)),
          .init(label: "\(interface[.copyID])  \(passage.id)", outcome: .copy(passage.id)),
        ]))
  }

  /// Pasted text goes into the field that is open, and nowhere where none is.
  mutating func paste(_ text: String) {
    if overlay == nil, isFilteringThemes { return filterThemes(with: text) }
    if overlay == nil, tab == .search, search.isTyping { return pasteIntoSearch(text) }
    guard case .help(var help) = overlay else { return }
    help.filter.insert(text)
    help.selected = 0
    overlay = .help(help)
  }

  mutating func act(on mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelDown: wheel(3, at: mouse.position)
    case .wheelUp: wheel(-3, at: mouse.position)
    case .click, .doubleClick: click(mouse)
    }
    return []
  }

  /// A physical place as a logical one: column 0 is where the interface is read from.
  private func logical(_ position: Position) -> Position {
    settings.language == .arabic
      ? Position(column: size.columns - 1 - position.column, row: position.row) : position
  }

  private mutating func wheel(_ step: Int, at position: Position) {
    guard overlay == nil else { return }
    if (showsReader && readerFrame.contains(logical(position))) || isReading {
      scrollReader(by: step)
    } else {
      move(by: step.signum())
    }
  }

  private mutating func click(_ mouse: MouseEvent) {
    guard overlay == nil else {
      overlay = nil
      return
    }
    let position = logical(mouse.position)
    if tab == .compare || tab == .lines, clickInComparison(at: position, opens: mouse.kind == .doubleClick) { return }
    let frames = tab == .terms ? TermsLayout(size, reads: termsReads).frames : layout.panes
    guard let (pane, frame) = frames.first(where: { $0.value.contains(position) }) else { return }
    let row = position.row - frame.row - 1
    if pane == .reader {
      focusReader()
      guard let reader, row >= 0,
        let index = reader.layout.anchors.firstIndex(where: { $0.rows.contains(reader.top + row) })
      else { return }
      setPosition(self.position(showing: index, in: reader))
    } else {
      if tab == .terms { termsReads = false } else { focus(on: pane) }
      let entries = tab == .terms ? termEntries : entries(pane)
      let selection = tab == .terms ? terms.selection : lists[pane]?.selection
      let index = row + firstRow(of: entries, selection, rows: frame.rows - 2)
      if row >= 0, row < frame.rows - 2, entries.indices.contains(index) { select(entries[index]) }
    }
    if mouse.kind == .doubleClick { open() }
  }

  /// The first entry of a list that is on the screen: the selected one stands in the middle where the list is longer.
  func firstRow(of entries: [Subject], _ selection: Subject?, rows: Int) -> Int {
    let index = selection.flatMap(entries.firstIndex) ?? 0
    return min(max(0, index - rows / 2), max(0, entries.count - rows))
  }
}
