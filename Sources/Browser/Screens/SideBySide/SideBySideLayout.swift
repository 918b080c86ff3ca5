import BidiText
import Desk
import DialogueComparison
import DialogueInsight
import DialogueRecord
import Screen

/// Years side by side, laid out in rows that all columns share, so that they scroll in step.
struct SideBySideLayout: Sendable {
  /// What a layout depends on: where these are the same, it is the same.
  struct Key: Sendable, Hashable {
    var years: [Int]
    var axis: SideBySide.Axis
    var width: Int
    var settings: Settings
    /// Which marks of the user are shown.
    var desk: Int
  }

  /// Where the selection can stand: a point, or a cell without one.
  struct Stop: Sendable, Hashable {
    /// Index of the theme or line of descent.
    var row: Int
    /// Index of the year.
    var column: Int
    /// Index of the point in its cell; 0 in a cell without one.
    var entry: Int
    /// Id of the point; nil in a cell without one.
    var point: String?
    /// Its rows on the screen. Those of the first point of a cell begin with the heading.
    var rows: Range<Int>
    /// The first row of the cell itself.
    var first: Int
  }

  let key: Key
  let side: SideBySide
  /// How many themes are new, returned, kept and dropped between two years; nil of more years.
  let changes: String?
  /// The columns of the years.
  let columns: [(start: Int, width: Int)]
  private(set) var rows: [[ReaderLayout.Piece]] = []
  /// Which rows are headings across all columns.
  private(set) var headings: Set<Int> = []
  /// Which rows below them are of a text across all columns.
  private(set) var reasons: Set<Int> = []
  private(set) var stops: [Stop] = []
  private let catalogue: Catalogue
  private let desk: KnownMarks

  /// Columns at the sides of a year, for the sign of the selection.
  static let margin = 1

  init(_ context: Context, _ key: Key) {
    self.key = key
    catalogue = context.catalogue
    desk = context.desk
    side = SideBySide(context.record, years: key.years, by: key.axis)
    let ends = key.years.count == 2 ? (key.years[0], key.years[1]) : nil
    changes = ends.flatMap { SessionChanges(context.record, from: $0, to: $1) }.map(context.catalogue.counts)
    let count = max(1, key.years.count)
    let width = (key.width - (count - 1)) / count
    columns = (0..<count).map { ($0 * (width + 1), $0 == count - 1 ? key.width - $0 * (width + 1) : width) }
    for index in side.rows.indices { add(side.rows[index], index) }
  }

  private var settings: Settings { key.settings }

  private func style(_ role: Role) -> Style { settings.palette.style(role) }

  private mutating func add(_ row: SideBySide.Row, _ index: Int) {
    let start = rows.count
    headings.insert(start)
    rows.append(heading(row))
    addReasons(row)
    let top = rows.count
    let changes = Dictionary(
      uniqueKeysWithValues: settings.texts.languages.map { ($0, row.changedWords(in: $0)) })
    var bottom = top
    for (column, cell) in row.cells.enumerated() where columns.indices.contains(column) {
      var line = top
      let entries = cell ?? []
      for (place, entry) in entries.enumerated() {
        let first = place == 0 ? start : line
        let shown = pieces(entry, row, column, changes)
        for (offset, piece) in shown.enumerated() { put([piece], at: line + offset) }
        line += shown.count
        stops.append(
          Stop(row: index, column: column, entry: place, point: entry.id, rows: first..<line, first: line - shown.count)
        )
        line += 1
      }
      if entries.isEmpty {
        put([text(catalogue[.cellNotHere], catalogue.direction, column, .dim)], at: line)
        stops.append(Stop(row: index, column: column, entry: 0, point: nil, rows: start..<line + 1, first: line))
        line += 2
      }
      bottom = max(bottom, line)
    }
    while rows.count < bottom { rows.append([]) }
  }

  private mutating func put(_ pieces: [ReaderLayout.Piece], at line: Int) {
    while rows.count <= line { rows.append([]) }
    rows[line] += pieces
  }

  // MARK: A row across all columns

  private func heading(_ row: SideBySide.Row) -> [ReaderLayout.Piece] {
    let isOnly = row.onlyIn != nil
    let sign = isOnly ? "◆ " : row.isDifference ? "◇ " : "  "
    let name = sign + catalogue.compareWords.name(row.subject)
    let direction = catalogue.direction
    let line = paragraph(name, direction).line(truncatedTo: max(1, key.width - 2))
    var pieces = [piece(line, name, direction, 1, line.columns, style(.heading), .leading)]
    let status = catalogue.compareWords.status(of: row) ?? ""
    let room = key.width - line.columns - 5
    guard room >= 12 else { return pieces }
    let end = paragraph(status, direction).line(truncatedTo: room)
    pieces.append(piece(end, status, direction, 4 + line.columns, end.columns, style(isOnly ? .only : .dim), .leading))
    return pieces
  }

  /// Why the points of a row belong together, one link after the other: with the details of all, without them where no marked
  /// words say what changed.
  private mutating func addReasons(_ row: SideBySide.Row) {
    let words = catalogue.compareWords
    for link in row.links {
      let diffs = link.words(in: settings.texts.languages)
      guard settings.showsDetails || diffs.values.contains(where: \.isRewordedThroughout) else { continue }
      let role: Role = link.ground == .textual ? .stated : .inferred
      add(words.link(link, diffs), role, indent: 3)
      for step in link.steps { add(step.reason[settings.language], .dim, indent: 5) }
    }
  }

  private mutating func add(_ text: String, _ role: Role, indent: Int) {
    let direction = catalogue.direction
    let width = max(1, key.width - indent - 1)
    for line in paragraph(text, direction).lines(width: width) {
      reasons.insert(rows.count)
      rows.append([piece(line, text, direction, indent, width, style(role), .leading)])
    }
  }

  // MARK: A point in its column

  /// A piece for each row that a point takes: its id with what it follows here, then its texts.
  private func pieces(
    _ entry: SideBySide.Entry, _ row: SideBySide.Row, _ column: Int, _ changes: [Language: [String: ChangedWords]]
  ) -> [ReaderLayout.Piece] {
    var head = (entry.isMention ? "○ " : "● ") + entry.id + (desk[entry.id] == nil ? "" : " " + Mark.sign)
    let followed = row.links.filter { $0.to.id == entry.id }
    var links: [TextLink] = []
    for link in followed {
      let sign = link.ground == .textual ? "━━ " : "╌╌ "
      head += "  " + sign
      let start = head.unicodeScalars.count
      head += link.from.id
      links.append(TextLink(start..<head.unicodeScalars.count, link.from.id))
    }
    let isOnly = row.onlyIn != nil
    var pieces = [text(head, .leftToRight, column, isOnly ? .only : .title)]
    pieces[0].links = links
    for language in ordered(settings.texts.languages) {
      let whole = entry.point.text[language]
      let width = room(column)
      let changed = changes[language]?[entry.id]
      let marked = MarkedWords(whole, changed, settings.palette)
      // Bold words would not be seen in a bold text.
      let look = style(isOnly && marked.highlights.isEmpty ? .only : .text)
      let direction = marked.text.direction(in: language.direction)
      pieces += paragraph(marked.text, direction).lines(width: width).map {
        piece($0, marked.text, direction, start(column), width, look, .natural, marked.highlights)
      }
    }
    return pieces
  }

  /// The language of the interface comes first.
  private func ordered(_ languages: [Language]) -> [Language] {
    languages.filter { $0 == settings.language } + languages.filter { $0 != settings.language }
  }

  private func start(_ column: Int) -> Int { columns[column].start + SideBySideLayout.margin }

  private func room(_ column: Int) -> Int { max(1, columns[column].width - 2 * SideBySideLayout.margin) }

  private func text(_ text: String, _ direction: BaseDirection, _ column: Int, _ role: Role) -> ReaderLayout.Piece {
    let line = paragraph(text, direction).line(truncatedTo: room(column))
    return piece(line, text, direction, start(column), room(column), style(role), .leading)
  }

  private func paragraph(_ text: String, _ direction: BaseDirection) -> Paragraph {
    Paragraph(text, direction: direction, options: settings.layout)
  }

  private func piece(
    _ line: TextLine, _ text: String, _ direction: BaseDirection, _ column: Int, _ width: Int, _ style: Style,
    _ align: Alignment, _ highlights: [Highlight] = []
  ) -> ReaderLayout.Piece {
    ReaderLayout.Piece(
      line: line, text: text, direction: direction, column: column, width: width, align: align, style: style,
      highlights: highlights)
  }
}
