import BidiText
import DialogueQuery
import DialogueRecord
import Screen

// The matrix: a row a theme, a column a year, in each cell a number and a shade.

extension Drawing {
  /// The screens of comparison.
  mutating func comparison() {
    guard state.comparison.sideBySide == nil else { return sideBySide() }
    guard let matrix = state.comparison.matrix else { return }
    let frames = CompareFrames(
      state.size, showsPoints: state.comparison.showsPoints, reads: state.comparison.reads)
    if let rect = frames.main { self.matrix(matrix, in: rect) }
    if let rect = frames.points { reader(in: rect, isFocused: state.comparison.reads) }
  }

  private mutating func matrix(_ matrix: ThemeMatrix, in rect: Rect) {
    let isFocused = !state.comparison.reads
    let years = matrix.years.years.map { interface.number($0.year) }
    let scope =
      state.comparison.marked.isEmpty
      ? interface[.compareAllYears]
      : years.joined(separator: " · ")
    let inside = pane(
      rect, title: [span(interface[.tabCompare], .title), span("  " + scope)],
      note: [span(interface[state.comparison.sort.phrase], .dim)], isFocused: isFocused)
    var rest = filterRow(inside)
    rest = cautionRows(matrix.caution, in: rest, atMost: rest.rows < 8 ? 1 : 3)
    if rest.rows > state.themeRows.count + 5 { rest = legendRow(in: rest) }
    if !state.comparison.showsPoints { rest = detailRow(in: rest) }
    table(matrix, in: rest, isFocused: isFocused)
  }

  /// What is typed to filter the rows. Returns what is left of a rectangle.
  private mutating func filterRow(_ rect: Rect) -> Rect {
    let comparison = state.comparison
    guard comparison.isFiltering || !comparison.filter.text.isEmpty else { return rect }
    let (row, rest) = rect.splitRows(1)
    let prompt = canvas.spans(
      [span(interface[.filterThemes] + " ", .key)], column: row.column + 1, row: row.row, width: row.columns - 1)
    let column = row.column + 1 + prompt
    if comparison.isFiltering {
      field(comparison.filter, column: column, row: row.row, width: row.endColumn - column)
    } else {
      let direction = comparison.filter.direction(interface.direction)
      canvas.text(
        comparison.filter.text, direction: direction, column: column, row: row.row, width: row.endColumn - column)
    }
    return rest
  }

  /// The caution, always in sight, at the foot of a rectangle. Returns what is left of it.
  mutating func cautionRows(_ caution: ComparisonCaution, in rect: Rect, atMost most: Int = 3) -> Rect {
    let text = interface.caution(caution)
    let paragraph = Paragraph(text, direction: interface.direction, options: canvas.options)
    let lines = paragraph.lines(width: max(1, rect.columns - 2)).prefix(most)
    let first = rect.endRow - lines.count
    for (index, line) in lines.enumerated() {
      canvas.line(
        line, of: text, direction: interface.direction, column: rect.column + 1, row: first + index,
        width: rect.columns - 2, style(.caution))
    }
    return rect.splitRows(rect.rows - lines.count).first
  }

  /// What the signs of the table mean. Returns what is left of a rectangle.
  private mutating func legendRow(in rect: Rect) -> Rect {
    canvas.spans(
      [span(interface[.compareLegend] + " " + interface[.compareShade], .dim)], column: rect.column + 1,
      row: rect.endRow - 1, width: rect.columns - 2)
    return rect.splitRows(rect.rows - 1).first
  }

  /// The selected cell in words, above the caution. Returns what is left of a rectangle.
  private mutating func detailRow(in rect: Rect) -> Rect {
    guard rect.rows > 6, let theme = state.comparison.theme, let row = state.comparison.matrix?.row(theme) else {
      return rect
    }
    let cell: String
    if let selected = state.selectedCell {
      let parts = [(Phrase.comparedCore, selected.core.count), (.comparedMention, selected.mention.count)]
        .filter { $1 > 0 }.map { interface.text($0, ["points": interface.count(.points, $1)]) }
      cell =
        parts.isEmpty
        ? interface[.cellEmpty]
        : parts.joined(separator: interface[.comma] + " ") + " "
          + interface.text(.comparedTotal, ["points": interface.count(.points, selected.total)])
    } else {
      cell = interface[.noSession]
    }
    let first = [span(cellTitle(theme, state.comparison.year) + ": ", .heading), span(cell)]
    let status = [span(interface.compareWords.status(row.course), .dim)]
    let gap = [span(" · ", .dim)]
    let width = rect.columns - 2
    let lines = columns(first + gap + status) <= width ? [first + gap + status] : [first, status]
    for (index, line) in lines.enumerated() {
      canvas.spans(line, column: rect.column + 1, row: rect.endRow - lines.count + index, width: width)
    }
    return rect.splitRows(rect.rows - lines.count).first
  }

  /// A theme and a year as a title.
  func cellTitle(_ theme: String, _ year: Int) -> String {
    (state.record.theme(theme).map { words($0.name) } ?? theme) + " · " + interface.number(year)
  }

  private mutating func table(_ matrix: ThemeMatrix, in rect: Rect, isFocused: Bool) {
    let rows = state.themeRows
    let compareWords = interface.compareWords
    let layout = state.matrixLayout(matrix, room: rect.columns - 2) {
      canvas.measure($0, direction: interface.direction)
    }
    let first = rect.column + 1
    header(matrix, layout, column: first, row: rect.row)
    guard !rows.isEmpty else {
      canvas.spans([span(interface[.filterFindsNone], .dim)], column: first, row: rect.row + 1, width: rect.columns - 2)
      return
    }
    let hasTotals = rect.rows > rows.count + 1
    let list = Rect(
      column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - (hasTotals ? 2 : 1))
    let top = state.firstThemeRow(rows, height: list.rows)
    for offset in 0..<list.rows where rows.indices.contains(top + offset) {
      let row = rows[top + offset]
      let line = list.row + offset
      let isSelected = row.id == state.comparison.theme
      canvas.spans(
        [span(words(row.theme.name), isSelected ? .heading : .text)], column: first, row: line, width: layout.label)
      for (index, year) in layout.years.enumerated() {
        let place = Rect(column: first + layout.label + index * layout.cell, row: line, columns: layout.cell, rows: 1)
        cell(row.cells[year], compareWords.cell(row.cells[year]), layout, in: place)
        guard isSelected, matrix.years.years[year].year == state.comparison.year else { continue }
        let marked = Rect(column: place.column + 1, row: line, columns: place.columns - 1, rows: 1)
        canvas.overlay(marked, style(isFocused ? .selection : .selectionUnfocused))
        if isFocused, !state.comparison.isFiltering { canvas.setCursor(column: place.endColumn - 1, row: line) }
      }
      guard layout.course > 0 else { continue }
      let column = first + layout.label + layout.years.count * layout.cell + 2
      canvas.spans(
        [span(interface.shortStatus(row.course), isSelected ? .text : .dim)], column: column, row: line,
        width: layout.course)
    }
    if hasTotals { totals(matrix, layout, column: first, row: rect.endRow - 1) }
    if rows.count > list.rows, list.rows > 0 {
      let place = top * (list.rows - 1) / (rows.count - list.rows)
      canvas.symbol("▐", column: rect.endColumn, row: list.row + place, style(isFocused ? .borderFocused : .border))
    }
  }

  private mutating func cell(_ cell: ThemeMatrix.Cell?, _ text: String, _ layout: MatrixLayout, in rect: Rect) {
    let isCore = cell?.core.isEmpty == false
    let role: Role = isCore ? .text : .dim
    canvas.text(
      text, column: rect.column, row: rect.row, width: rect.columns, align: .trailing, style(role))
    guard let cell, !cell.isEmpty, layout.shade > 0 else { return }
    for offset in 0..<layout.shade {
      canvas.symbol(
        cell.shade, column: rect.endColumn - layout.width + offset, row: rect.row, style(isCore ? .shade : .dim))
    }
  }

  /// The years above the columns. A bar before a year says that the kind of document changes there.
  private mutating func header(_ matrix: ThemeMatrix, _ layout: MatrixLayout, column: Int, row: Int) {
    canvas.spans([span(interface[.compareTheme], .dim)], column: column, row: row, width: layout.label - 1)
    let changes = Set(matrix.caution.genreChanges.map(\.to))
    for (index, place) in layout.years.enumerated() {
      let year = matrix.years.years[place].year
      let start = column + layout.label + index * layout.cell
      let role: Role = year == state.comparison.year ? .tabActive : matrix.totals[place] == nil ? .dim : .heading
      let used = canvas.text(
        interface.number(year), column: start, row: row, width: layout.cell, align: .trailing, style(role))
      if changes.contains(year) { canvas.symbol("┆", column: start, row: row, style(.caution)) }
      if state.comparison.marked.contains(year), used < layout.cell {
        canvas.symbol("◆", column: start + layout.cell - used - 1, row: row, style(.marker))
      }
    }
    if layout.years.lowerBound > 0 {
      canvas.symbol("‹", column: column + layout.label - 1, row: row, style(.key))
    }
    let end = column + layout.label + layout.years.count * layout.cell
    if layout.years.upperBound < matrix.years.years.count { canvas.symbol("›", column: end, row: row, style(.key)) }
    guard layout.course > 0 else { return }
    canvas.spans([span(interface[.compareCourse], .dim)], column: end + 2, row: row, width: layout.course)
  }

  private mutating func totals(_ matrix: ThemeMatrix, _ layout: MatrixLayout, column: Int, row: Int) {
    canvas.spans([span(interface[.comparePointsInYear], .dim)], column: column, row: row, width: layout.label)
    for (index, place) in layout.years.enumerated() {
      let total = matrix.totals[place].map { interface.number($0.points) } ?? "–"
      canvas.text(
        total, column: column + layout.label + index * layout.cell, row: row, width: layout.cell, align: .trailing,
        style(.dim))
    }
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

extension State {
  /// The columns of the matrix in a width; `measure` gives the columns of a text.
  func matrixLayout(_ matrix: ThemeMatrix, room: Int, measure: (String) -> Int) -> MatrixLayout {
    guard let interface else {
      return MatrixLayout(room: room, years: 0, selected: 0, number: 1, longestLabel: 0, longestCourse: 0)
    }
    let rows = matrix.rows
    let words = interface.compareWords
    return MatrixLayout(
      room: room, years: matrix.years.years.count,
      selected: matrix.years.years.firstIndex { $0.year == comparison.year } ?? 0,
      number: rows.flatMap(\.cells).map { words.cell($0).count }.max() ?? 1,
      longestLabel: rows.map { measure($0.theme.name[settings.language]) }.max() ?? 0,
      longestCourse: rows.map { measure(interface.shortStatus($0.course)) }.max() ?? 0)
  }

  /// The first row of the matrix that is on the screen.
  func firstThemeRow(_ rows: [ThemeMatrix.Row], height: Int) -> Int {
    let index = rows.firstIndex { $0.id == comparison.theme } ?? 0
    return min(max(0, index - height / 2), max(0, rows.count - height))
  }
}
