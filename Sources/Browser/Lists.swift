import Screen
import DialogueRecord

// What the lists hold, in order.

extension State {
  /// The entries of a pane of the browse screen.
  func entries(_ pane: Pane) -> [Subject] {
    switch pane {
    case .sessions:
      [.about] + (record.sessions.map(\.year) + record.gaps.map(\.year)).sorted().map { .year($0) }
    case .members: record.organizations.map { .organization($0.id) }
    case .groups: record.groups.map { .group($0.id) }
    case .reader: []
    }
  }

  /// The entries of the terms screen: themes, then terms.
  var termEntries: [Subject] {
    record.themes.map { .theme($0.code) } + record.terms.map { .term($0.id) }
  }

  /// The subject that the reader of the current screen shows.
  var shownSubject: Subject {
    switch tab {
    case .browse, .search: subject
    case .terms: terms.selection ?? .about
    case .compare: comparison.cell ?? subject
    case .lines: lines.selection ?? subject
    }
  }

  /// Whether the keys go to the reader.
  var isReading: Bool {
    switch tab {
    case .browse: focus == .reader
    case .terms: termsReads
    case .compare: comparison.reads
    case .lines: lines.reads
    case .search: false
    }
  }

  /// The pane whose list holds a subject.
  func pane(of subject: Subject) -> Pane? {
    Pane.lists.first { entries($0).contains(subject) }
  }

  /// Where the reader stands on a screen of the present size.
  var readerFrame: Rect {
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    return switch tab {
    case .browse: layout.panes[.reader] ?? body
    case .terms: TermsLayout(size, reads: termsReads).reader ?? Rect(size)
    case .search: body
    case .compare: CompareFrames(size, showsPoints: comparison.showsPoints, reads: comparison.reads).points ?? body
    case .lines: CompareFrames(size, showsPoints: true, reads: lines.reads).points ?? body
    }
  }

  /// Where the panes of the browse screen stand.
  var layout: BrowseLayout {
    BrowseLayout(
      size, focus: focus, list: focus == .reader ? pane(of: subject) ?? .sessions : focus,
      counts: Dictionary(uniqueKeysWithValues: Pane.lists.map { ($0, entries($0).count) }))
  }

  /// The reader as it stands; nil where there are no words for the interface.
  var reader: Reader? {
    let frame = readerFrame.inset(columns: 1, rows: 1)
    let key = layoutKey(width: frame.columns - 2 * Reader.margin)
    guard let layout = laidOut?.key == key ? laidOut?.layout : layout(for: key) else { return nil }
    return Reader(layout, positions[shownSubject] ?? ReaderPosition(), height: frame.rows)
  }

  private func layoutKey(width: Int) -> LayoutKey {
    LayoutKey(
      subject: shownSubject, width: width, settings: settings, marked: search.results == nil ? "" : search.field.text)
  }

  private func layout(for key: LayoutKey) -> ReaderLayout? {
    interface.map { ReaderLayout(DocumentBuilder.blocks(key.subject, self, $0), width: key.width, settings: settings) }
  }

  /// Keeps the layout of what is shown, so that a key that only moves lays nothing out.
  mutating func layOut() {
    layOutSideBySide()
    let width = readerFrame.columns - 2 - 2 * Reader.margin
    let key = layoutKey(width: width)
    guard laidOut?.key != key else { return }
    laidOut = layout(for: key).map { LaidOut(key: key, layout: $0) }
  }

  /// What Enter would open in the reader.
  var selectedTarget: Anchor.Target? {
    guard isReading, let reader, let selected = reader.selected else { return nil }
    return reader.layout.anchors[selected].anchor.target
  }

  /// The passage that is selected in the reader.
  var selectedPassage: Passage? {
    if !isReading, tab == .compare || tab == .lines { return comparedPassage }
    guard isReading, let reader, let selected = reader.selected else { return nil }
    return record.passage(reader.layout.anchors[selected].anchor.id)
  }
}
