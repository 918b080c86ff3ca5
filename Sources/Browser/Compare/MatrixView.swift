import BidiText
import DialogueComparison
import DialogueRecord
import Screen

// The matrix: a row a theme, a column a year, in each cell a number and a shade.

extension Drawing {
  /// The screens of comparison.
  mutating func comparison() {
    guard state.comparison.sideBySide == nil else { return sideBySide() }
    let frames = CompareFrames(
      state.size, showsPoints: state.comparison.showsPoints, reads: state.comparison.reads)
    if let rect = frames.main, let matrix = state.comparison.matrix { self.matrix(matrix, in: rect) }
    if let rect = frames.points { reader(in: rect, isFocused: state.comparison.reads) }
  }

  /// The sign of a marked year: one that every font has.
  static let marked: Character = "*"

  /// A theme and a year as a title.
  func cellTitle(_ theme: String, _ year: Int) -> String {
    (state.record.theme(theme).map { words($0.name) } ?? theme) + " · " + interface.number(year)
  }

  /// The interface's own words over as many lines as a rectangle has.
  private mutating func wrapped(_ text: String, in rect: Rect, _ role: Role) {
    let paragraph = Paragraph(text, direction: interface.direction, options: canvas.options)
    for (index, line) in paragraph.lines(width: max(1, rect.columns)).prefix(rect.rows).enumerated() {
      canvas.line(
        line, of: text, direction: interface.direction, column: rect.column, row: rect.row + index,
        width: rect.columns, style(role))
    }
  }

  private mutating func matrix(_ matrix: ThemeMatrix, in rect: Rect) {
    let isFocused = !state.comparison.reads
    let years = matrix.years.years.map { interface.number($0.year) }
    let scope = state.comparison.marked.isEmpty ? interface[.compareAllYears] : years.joined(separator: " · ")
    _ = pane(
      rect, title: [span(interface[.tabCompare], .title), span("  " + scope)],
      note: [span(interface[state.comparison.sort.phrase], .dim)], isFocused: isFocused)
    guard let parts = state.matrixParts else { return }
    caution(matrix.caution, in: parts.caution)
    wrapped(interface.matrixLegend(matrix), in: parts.legend, .dim)
    detail(parts)
    header(matrix, parts)
    list(matrix, parts, isFocused: isFocused)
    if !parts.totals.isEmpty { totals(matrix, parts) }
    if !parts.filter.isEmpty { filter(in: parts.filter) }
  }

  /// What is typed to filter the rows.
  private mutating func filter(in rect: Rect) {
    let comparison = state.comparison
    let prompt = canvas.spans(
      [span(interface[.filterThemes] + " ", .key)], column: rect.column, row: rect.row, width: rect.columns)
    let (column, width) = (rect.column + prompt, rect.columns - prompt)
    guard !comparison.isFiltering else { return field(comparison.filter, column: column, row: rect.row, width: width) }
    let direction = comparison.filter.direction(interface.direction)
    canvas.text(comparison.filter.text, direction: direction, column: column, row: rect.row, width: width)
  }

  /// The selected cell in words, and how its theme runs through the years.
  private mutating func detail(_ parts: MatrixParts) {
    guard !parts.detail.isEmpty, let theme = state.comparison.theme, let row = state.comparison.matrix?.row(theme)
    else { return }
    let lines = [
      [span(cellTitle(theme, state.comparison.year) + ": ", .heading), span(words(state.selectedCell))],
      [span(interface.compareWords.status(row.course), .dim)],
    ]
    let shown = parts.detail.rows == 1 ? [lines[0] + [span(" · ", .dim)] + lines[1]] : lines
    for (index, line) in shown.enumerated() {
      canvas.spans(line, column: parts.detail.column, row: parts.detail.row + index, width: parts.detail.columns)
    }
  }

  /// What a cell says.
  private func words(_ cell: ThemeMatrix.Cell?) -> String {
    guard let cell else { return interface[.noSession] }
    guard !cell.isEmpty else { return interface[.cellEmpty] }
    let counts = [(Phrase.comparedCore, cell.core.count), (.comparedMention, cell.mention.count)]
      .filter { $1 > 0 }.map { interface.text($0, ["points": interface.count(.points, $1)]) }
    let total = interface.text(.comparedTotal, ["points": interface.count(.points, cell.total)])
    return counts.joined(separator: interface[.comma] + " ") + " " + total
  }

  /// The years above the columns. A bar before a year says that the kind of document changes there.
  private mutating func header(_ matrix: ThemeMatrix, _ parts: MatrixParts) {
    let row = parts.header.row
    canvas.spans(
      [span(interface[.compareTheme], .dim)], column: parts.header.column, row: row, width: parts.columns.label - 1)
    let changes = Set(matrix.caution.genreChanges.map(\.to))
    for (index, place) in parts.columns.years.enumerated() {
      let year = matrix.years.years[place].year
      let cell = parts.cell(index, row: row)
      let role: Role = year == state.comparison.year ? .tabActive : matrix.totals[place] == nil ? .dim : .heading
      let used = canvas.text(
        interface.number(year), column: cell.column, row: row, width: cell.columns, align: .trailing, style(role))
      if changes.contains(year) { canvas.symbol("┆", column: cell.column, row: row, style(.caution)) }
      if state.comparison.marked.contains(year), used < cell.columns {
        canvas.symbol(Drawing.marked, column: cell.endColumn - used - 1, row: row, style(.marker))
      }
    }
    if parts.columns.years.lowerBound > 0 {
      canvas.symbol("‹", column: parts.header.column + parts.columns.label - 1, row: row, style(.key))
    }
    if parts.columns.years.upperBound < matrix.years.years.count {
      canvas.symbol("›", column: parts.end, row: row, style(.key))
    }
    canvas.spans(
      [span(interface[.compareCourse], .dim)], column: parts.end + 2, row: row, width: parts.columns.course)
  }

  private mutating func list(_ matrix: ThemeMatrix, _ parts: MatrixParts, isFocused: Bool) {
    guard !parts.rows.isEmpty else {
      canvas.spans(
        [span(interface[.filterFindsNone], .dim)], column: parts.list.column, row: parts.list.row,
        width: parts.list.columns)
      if isFocused { canvas.setCursor(column: parts.list.column, row: parts.list.row) }
      return
    }
    let compareWords = interface.compareWords
    for offset in 0..<parts.list.rows where parts.rows.indices.contains(parts.top + offset) {
      let row = parts.rows[parts.top + offset]
      let line = parts.list.row + offset
      let isSelected = row.id == state.comparison.theme
      canvas.spans(
        [span(words(row.theme.name), isSelected ? .heading : .text)], column: parts.list.column, row: line,
        width: parts.columns.label)
      for (index, place) in parts.columns.years.enumerated() {
        let rect = parts.cell(index, row: line)
        cell(row.cells[place], compareWords.cell(row.cells[place]), parts.columns, in: rect)
        guard isSelected, matrix.years.years[place].year == state.comparison.year else { continue }
        let selected = Rect(column: rect.column + 1, row: line, columns: rect.columns - 1, rows: 1)
        canvas.overlay(selected, style(isFocused ? .selection : .selectionUnfocused))
        if isFocused { canvas.setCursor(column: rect.endColumn - 1, row: line) }
      }
      canvas.spans(
        [span(status(row.course, width: parts.columns.course), isSelected ? .text : .dim)], column: parts.end + 2,
        row: line, width: parts.columns.course)
    }
    scrollSign(parts.rows.count, parts.top, beside: parts.list, isFocused: isFocused)
  }

  /// How a theme runs through the years, in full where that fits.
  private func status(_ course: Course, width: Int) -> String {
    let full = interface.compareWords.status(course)
    return columns([span(full)]) <= width ? full : interface.shortStatus(course)
  }

  private mutating func cell(_ cell: ThemeMatrix.Cell?, _ text: String, _ layout: MatrixLayout, in rect: Rect) {
    let isCore = cell?.core.isEmpty == false
    canvas.text(
      text, column: rect.column, row: rect.row, width: rect.columns, align: .trailing, style(isCore ? .text : .dim))
    guard let cell, !cell.isEmpty else { return }
    for offset in 0..<layout.shade {
      canvas.symbol(
        cell.shade, column: rect.endColumn - layout.width + offset, row: rect.row, style(isCore ? .shade : .dim))
    }
  }

  private mutating func totals(_ matrix: ThemeMatrix, _ parts: MatrixParts) {
    let row = parts.totals.row
    canvas.spans(
      [span(interface[.comparePointsInYear], .dim)], column: parts.totals.column, row: row,
      width: parts.columns.label)
    for (index, place) in parts.columns.years.enumerated() {
      let cell = parts.cell(index, row: row)
      let total = matrix.totals[place].map { interface.number($0) } ?? "–"
      canvas.text(total, column: cell.column, row: row, width: cell.columns, align: .trailing, style(.dim))
    }
  }

  /// A sign on the frame beside a list that is longer than its room: where in the list one is.
  mutating func scrollSign(_ count: Int, _ top: Int, beside rect: Rect, isFocused: Bool, frame: Int? = nil) {
    guard count > rect.rows, rect.rows > 0 else { return }
    let place = top * (rect.rows - 1) / (count - rect.rows)
    // The frame stands a column from a list that keeps a margin.
    let column = frame ?? canvas.size.columns - 1
    canvas.symbol("▐", column: column, row: rect.row + place, style(isFocused ? .borderFocused : .border))
  }
}

extension MatrixLayout {
  /// Columns of shade and number together, without the gap before them.
  var width: Int { cell - (shade == 3 ? 2 : 1) }
}

extension ThemeMatrix.Cell {
  /// A bar as high as the share of the year's points; for mentions alone a light shade.
  var shade: Character {
    let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    guard !core.isEmpty else { return "░" }
    return bars[min(bars.count - 1, Int(share * Double(bars.count)))]
  }
}
