import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen
import Widgets

extension MatrixScreen {
  /// The matrix, and the points of a cell.
  func draw(on drawing: inout Drawing) {
    let frames = frames(drawing.context)
    if let rect = frames.main, let matrix, let parts = parts(drawing.context) {
      MatrixView(screen: self, matrix: matrix, parts: parts, context: drawing.context).draw(on: &drawing, in: rect)
    }
    if let rect = frames.reader { drawReader(on: &drawing, in: rect) }
  }

  /// The frame round the matrix.
  func framePane(_ drawing: Drawing) -> Pane {
    let catalogue = drawing.catalogue
    let years = matrix?.years.years.map { catalogue.number($0.year) } ?? []
    let scope = drawing.context.marked.isEmpty ? catalogue[.compareAllYears] : years.joined(separator: " · ")
    return Pane(
      title: [drawing.span(catalogue[.tabCompare], .title), drawing.span("  " + scope)],
      note: [drawing.span(catalogue[sort.phrase], .dim).leading(to: sort.rawValue)], isFocused: !isReading)
  }
}

/// The matrix as it is drawn: a row a theme, a column a year, in each cell a number and a shade.
private struct MatrixView: ContextWriter {
  let screen: MatrixScreen
  let matrix: ThemeMatrix
  let parts: MatrixParts
  let context: Context

  private var isFocused: Bool { !screen.isReading }

  /// Whether the shares are shown by grounds.
  private var showsHeat: Bool { settings.palette.heat(1, family: nil) != nil }

  /// Where years and numbers stand in their columns.
  private var alignment: Alignment { showsHeat ? .center : .trailing }

  /// The columns of a cell that its content is aligned in.
  private func content(_ cell: Rect) -> Rect {
    showsHeat ? Rect(column: cell.column + 1, row: cell.row, columns: cell.columns - 1, rows: 1) : cell
  }

  func draw(on drawing: inout Drawing, in rect: Rect) {
    _ = drawing.pane(screen.framePane(drawing), in: rect)
    drawing.caution(matrix.caution, in: parts.caution)
    drawing.paragraph(catalogue.matrixLegend(matrix), .dim, in: parts.legend)
    detail(on: &drawing)
    header(on: &drawing)
    list(on: &drawing)
    if !parts.totals.isEmpty { totals(on: &drawing) }
    if !parts.filter.isEmpty {
      drawing.filter(screen.filter, .filterThemes, isOpen: screen.isFiltering, in: parts.filter)
    }
  }

  /// The selected cell in words, and how its theme runs through the years.
  private func detail(on drawing: inout Drawing) {
    guard !parts.detail.isEmpty, let theme = screen.theme, let row = matrix.row(theme)
    else { return }
    let lines = [
      [span(cellTitle(theme, screen.year, context.record) + ": ", .heading), span(words(screen.selectedCell))],
      [span(catalogue.compareWords.status(row.course), .dim)],
    ]
    let shown = parts.detail.rows == 1 ? [lines[0] + [span(" · ", .dim)] + lines[1]] : lines
    for (index, line) in shown.enumerated() {
      drawing.canvas.spans(
        line, column: parts.detail.column, row: parts.detail.row + index, width: parts.detail.columns)
    }
  }

  /// What a cell says.
  private func words(_ cell: ThemeMatrix.Cell?) -> String {
    guard let cell else { return catalogue[.noSession] }
    guard !cell.isEmpty else { return catalogue[.cellEmpty] }
    let counts = [(Phrase.comparedCore, cell.core.count), (.comparedMention, cell.mention.count)]
      .filter { $1 > 0 }.map { catalogue.text($0, ["points": catalogue.count(.points, $1)]) }
    let total = catalogue.text(.comparedTotal, ["points": catalogue.count(.points, cell.total)])
    return counts.joined(separator: catalogue[.comma] + " ") + " " + total
  }

  /// The years above the columns. A bar before a year says that the kind of document changes there.
  private func header(on drawing: inout Drawing) {
    let row = parts.header.row
    drawing.canvas.spans(
      [span(catalogue[.compareTheme], .dim)], column: parts.header.column, row: row, width: parts.columns.label - 1)
    let changes = Set(matrix.caution.genreChanges.map(\.to))
    for (index, place) in parts.columns.years.enumerated() {
      let year = matrix.years.years[place].year
      let cell = parts.cell(index, row: row)
      let role: Role = year == screen.year ? .tabActive : matrix.totals[place] == nil ? .dim : .heading
      let field = content(cell)
      let used = drawing.canvas.text(
        catalogue.number(year), column: field.column, row: row, width: field.columns, align: alignment, style(role))
      if changes.contains(year) { drawing.canvas.symbol("┆", column: cell.column, row: row, style(.caution)) }
      if context.marked.contains(year), used < cell.columns {
        let end = showsHeat ? field.column + (field.columns - used) / 2 : cell.endColumn - used
        drawing.canvas.symbol(ListEntries.marked, column: end - 1, row: row, style(.marker))
      }
    }
    if parts.columns.years.lowerBound > 0 {
      drawing.canvas.symbol("‹", column: parts.header.column + parts.columns.label - 1, row: row, style(.key))
    }
    if parts.columns.years.upperBound < matrix.years.years.count {
      drawing.canvas.symbol("›", column: parts.end, row: row, style(.key))
    }
    drawing.canvas.spans(
      [span(catalogue[.compareCourse], .dim)], column: parts.end + 2, row: row, width: parts.columns.course)
  }

  private func list(on drawing: inout Drawing) {
    guard !parts.rows.isEmpty else {
      drawing.canvas.spans(
        [span(catalogue[.filterFindsNone], .dim)], column: parts.list.column, row: parts.list.row,
        width: parts.list.columns)
      if isFocused { drawing.canvas.setCursor(column: parts.list.column, row: parts.list.row) }
      return
    }
    let compareWords = catalogue.compareWords
    for place in parts.window.shown {
      let row = parts.rows[place]
      let line = parts.list.row + place - parts.window.first
      let isSelected = row.id == screen.theme
      drawing.canvas.spans(
        [span(words(row.theme.name), isSelected ? .heading : .text)], column: parts.list.column, row: line,
        width: parts.columns.label)
      for (index, place) in parts.columns.years.enumerated() {
        let rect = parts.cell(index, row: line)
        draw(row.cells[place], compareWords.cell(row.cells[place]), of: row.theme, on: &drawing, in: rect)
        guard isSelected, matrix.years.years[place].year == screen.year else { continue }
        let selected = Rect(column: rect.column + 1, row: line, columns: rect.columns - 1, rows: 1)
        drawing.canvas.overlay(selected, style(isFocused ? .selectedCell : .selectionUnfocused))
        guard isFocused else { continue }
        drawing.canvas.setCursor(column: end(of: compareWords.cell(row.cells[place]), in: rect), row: line)
      }
      drawing.canvas.spans(
        [span(status(row.course, drawing), isSelected ? .text : .dim)], column: parts.end + 2,
        row: line, width: parts.columns.course)
    }
    drawing.canvas.scrollMark(
      parts.window, column: drawing.canvas.size.columns - 1, row: parts.list.row, drawing.styles.border(isFocused))
  }

  /// The column of the last figure of a cell.
  private func end(of text: String, in cell: Rect) -> Int {
    guard showsHeat else { return cell.endColumn - 1 }
    let ground = content(cell)
    return ground.column + (ground.columns - text.count) / 2 + text.count - 1
  }

  /// How a theme runs through the years, in full where that fits.
  private func status(_ course: Course, _ drawing: Drawing) -> String {
    let width = parts.columns.course
    let full = catalogue.compareWords.status(course)
    return drawing.columns([span(full)]) <= width ? full : catalogue.shortStatus(course)
  }

  /// The number of a cell in the middle of a ground as strong as its share of the year, or beside a bar where the scheme has no grounds.
  private func draw(
    _ cell: ThemeMatrix.Cell?, _ text: String, of theme: Theme, on drawing: inout Drawing, in rect: Rect
  ) {
    let layout = parts.columns
    let isCore = cell?.core.isEmpty == false
    guard !showsHeat else {
      let heat = isCore ? settings.palette.heat(cell?.share ?? 0, family: context.families.place(of: theme)) : nil
      let ground = Rect(column: rect.column + 1, row: rect.row, columns: rect.columns - 1, rows: 1)
      if let heat { drawing.canvas.fill(ground, heat) }
      drawing.canvas.text(
        text, column: ground.column, row: rect.row, width: ground.columns, align: .center, heat ?? style(.dim))
      return
    }
    drawing.canvas.text(
      text, column: rect.column, row: rect.row, width: rect.columns, align: .trailing, style(isCore ? .text : .dim))
    guard let cell, !cell.isEmpty else { return }
    for offset in 0..<layout.shade {
      drawing.canvas.symbol(
        cell.shade, column: rect.endColumn - layout.width + offset, row: rect.row, style(isCore ? .shade : .dim))
    }
  }

  private func totals(on drawing: inout Drawing) {
    let row = parts.totals.row
    drawing.canvas.spans(
      [span(catalogue[.comparePointsInYear], .dim)], column: parts.totals.column, row: row,
      width: parts.columns.label)
    for (index, place) in parts.columns.years.enumerated() {
      let cell = parts.cell(index, row: row)
      let total = matrix.totals[place].map { catalogue.number($0) } ?? "–"
      let field = content(cell)
      drawing.canvas.text(total, column: field.column, row: row, width: field.columns, align: alignment, style(.dim))
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
