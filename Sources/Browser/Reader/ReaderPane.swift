import DialogueRecord
import Screen

/// What the reader of a screen shows, and in which frame.
struct Reading: Sendable, Hashable {
  var subject: Subject
  var frame: Rect

  /// The rows and columns inside the frame.
  var inside: Rect { frame.inset(columns: 1, rows: 1) }
}

/// The reader of a screen: where it stands in each thing that it has shown, and what it laid out last.
struct ReaderPane: Sendable {
  private(set) var positions: [Subject: ReaderPosition] = [:]
  /// Whether the pane with the keys, the reader or the list, takes the whole screen.
  var isAlone = false
  /// How many rows a key scrolls that leaves the selection in the list, as the wheel does.
  static let step = 3
  private var laidOut: LaidOut?

  /// The reader as it stands.
  /// `rows` more are laid out below it, for a move over so many.
  func reader(_ reading: Reading, _ context: Context, rows: Int = 0) -> Reader {
    let key = ReaderPane.key(reading, context)
    let layout = laidOut?.key == key ? laidOut?.layout : nil
    var reader = Reader(
      layout ?? ReaderPane.layout(for: key, context), positions[reading.subject] ?? ReaderPosition(),
      height: reading.inside.rows, rows: rows)
    reader.dragged = context.dragged
    return reader
  }

  /// Keeps the layout of what is shown, so that a key that only moves lays nothing out. `isWhole`: to the end of the document.
  mutating func layOut(_ reading: Reading, _ context: Context, isWhole: Bool = false) {
    let key = ReaderPane.key(reading, context)
    if laidOut?.key != key { laidOut = LaidOut(key: key, layout: ReaderPane.layout(for: key, context)) }
    guard laidOut?.layout.isWhole == false else { return }
    if isWhole { laidOut?.layout.layOut() }
    let layout = reader(reading, context).layout
    laidOut?.layout = layout
  }

  private static func key(_ reading: Reading, _ context: Context) -> LayoutKey {
    LayoutKey(
      subject: reading.subject, width: reading.inside.columns - 2 * Reader.margin, isLow: context.size.rows < 14,
      settings: context.settings,
      desk: context.desk.revision, marked: context.marks?.query ?? "")
  }

  private static func layout(for key: LayoutKey, _ context: Context) -> ReaderLayout {
    let blocks = DocumentBuilder.blocks(key.subject, context, use: key.isLow ? .lowScreen : .screen)
    return ReaderLayout(
      blocks, width: key.width, settings: context.settings, isPassage: context.record.hasPassage)
  }

  /// Stands as another pane stood in a thing.
  mutating func stand(as other: ReaderPane, in subject: Subject?) {
    guard let subject else { return }
    positions[subject] = other.positions[subject]
  }

  /// Stands at a position in a thing.
  mutating func stand(at position: ReaderPosition, in subject: Subject) {
    positions[subject] = position
  }

  /// To the next anchor, or a part of the way where the selected one is not yet seen to its end.
  mutating func move(by step: Int, _ reading: Reading, _ context: Context) {
    let reader = reader(reading, context)
    guard let selected = reader.selected, let rows = reader.selectedRows else {
      return scroll(by: step, reading, context)
    }
    let half = max(1, reader.height / 2)
    let hidden = step > 0 ? rows.upperBound - (reader.top + reader.height) : reader.top - rows.lowerBound
    if hidden > 0 { return scroll(by: step * min(hidden, half), reading, context) }
    guard reader.layout.anchors.indices.contains(selected + step) else {
      return scroll(by: step * reader.height, reading, context)
    }
    // What stands between the screen and the next anchor is read first.
    let target = reader.layout.anchors[selected + step].rows
    let between = step > 0 ? target.lowerBound - (reader.top + reader.height) : reader.top - target.upperBound
    if between > 0 { return scroll(by: step * min(between, half), reading, context) }
    positions[reading.subject] = reader.position(showing: selected + step)
  }

  /// Scrolls by rows; the selection stays on the screen.
  mutating func scroll(by step: Int, _ reading: Reading, _ context: Context) {
    let reader = reader(reading, context, rows: step)
    positions[reading.subject] = reader.position(scrolledBy: step) ?? positions[reading.subject]
  }

  /// To the next heading or the one before; false where there is none.
  mutating func moveToHeading(isNext: Bool, _ reading: Reading, _ context: Context) -> Bool {
    if isNext { layOut(reading, context, isWhole: true) }
    guard let position = reader(reading, context).position(atHeading: isNext) else { return false }
    positions[reading.subject] = position
    return true
  }

  /// Puts the selected anchor at a height of the screen.
  mutating func place(at height: EntryHeight, _ reading: Reading, _ context: Context) {
    guard let position = reader(reading, context).position(at: height) else { return }
    positions[reading.subject] = position
  }

  /// To the first or the last row.
  mutating func moveToEnd(last: Bool, _ reading: Reading, _ context: Context) {
    if last { layOut(reading, context, isWhole: true) }
    positions[reading.subject] = reader(reading, context).position(atEnd: last)
  }

  /// Selects what stands at a place of the screen; false where nothing does.
  mutating func click(_ position: Position, _ reading: Reading, _ context: Context) -> Bool {
    let reader = reader(reading, context)
    let row = position.row - reading.inside.row
    guard reading.inside.contains(position),
      let index = reader.layout.anchors.firstIndex(where: { $0.rows.contains(reader.top + row) })
    else { return false }
    let (anchor, rows) = reader.layout.anchors[index]
    // What is clicked stays where it is: a second click has to find it there.
    positions[reading.subject] = ReaderPosition(anchor: anchor.id, offset: reader.top - rows.lowerBound)
    return true
  }

  /// Scrolls as little as shows the selected anchor, where a change of size has left it beside the screen.
  mutating func fit(_ reading: Reading, _ context: Context) {
    let reader = reader(reading, context)
    guard positions[reading.subject] != nil, let selected = reader.selected,
      reader.selectedRows?.overlaps(reader.top..<reader.top + reader.height) == false
    else { return }
    positions[reading.subject] = reader.position(showing: selected)
  }

  /// Brings the part of a thing into sight to which one goes.
  mutating func reveal(_ destination: Destination, _ reading: Reading, _ context: Context) {
    layOut(reading, context)
    if let passage = destination.passage { laidOut?.layout.layOut(rows: 0, andAnchor: passage) }
    if let passage = destination.passage, let position = reader(reading, context).position(revealing: passage) {
      positions[reading.subject] = position
    }
    guard let answers = destination.answers else { return }
    layOut(reading, context)
    let style = context.settings.palette.style(.hit)
    if let position = reader(reading, context).position(revealing: answers, in: style) {
      positions[reading.subject] = position
    }
  }
}
