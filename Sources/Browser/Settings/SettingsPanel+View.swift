import BidiText
import Screen
import Widgets

extension SettingsPanel {
  /// Columns of the names, and of the values where there is room for what comes behind.
  private static let (titleColumns, valueColumns) = (25, 23)
  /// Rows below the list for what the selected one does.
  private static let meaningRows = 3
  /// Rows at most for what is wrong with the file.
  private static let faultRows = 6

  /// Rows below the list.
  private func rowsBelow(_ context: Context) -> Int {
    let wanted = faults(context, width: 72).reduce(0) { $0 + $1.lines.count }
    return SettingsPanel.meaningRows + min(wanted, SettingsPanel.faultRows)
  }

  /// Its frame in the middle of the screen.
  func frame(_ context: Context) -> Rect {
    Pane.overlay(columns: 76, rows: Setting.allCases.count + 3 + rowsBelow(context), on: context.size)
  }

  /// The settings that are shown.
  func list(_ context: Context) -> ShownList {
    let rect = parts(context).list
    return ShownList(
      rect, ListWindow(count: Setting.allCases.count, selected: selected, rows: rect.rows, held: context.held[rect]))
  }

  private func parts(_ context: Context) -> (list: Rect, rest: Rect) {
    let inside = frame(context).inset(columns: 1, rows: 1)
    let rows = max(1, min(Setting.allCases.count, inside.rows - min(rowsBelow(context) + 1, inside.rows / 2)))
    let (list, rest) = inside.splitRows(rows)
    return (list, rest)
  }

  /// The list, what the selected one does, and what is wrong with the file.
  func draw(on drawing: inout Drawing) {
    let catalogue = drawing.catalogue
    let rect = frame(drawing.context)
    drawing.canvas.fill(rect)
    let foot = [drawing.span(catalogue[field == nil ? .settingsHint : .settingsFieldHint], .dim)]
    let title = [drawing.span(catalogue[.settingsTitle], .title)]
    _ = drawing.pane(Pane(title: title, foot: foot, isFocused: true), in: rect)
    let (list, rest) = parts(drawing.context)
    drawSettings(on: &drawing, in: list)
    drawMeaning(on: &drawing, in: rest.inset(columns: 1, rows: 0))
    drawField(on: &drawing, in: list)
  }

  private func drawSettings(on drawing: inout Drawing, in list: Rect) {
    let window = self.list(drawing.context).window
    drawing.canvas.scrollMark(window, column: list.endColumn, row: list.row, drawing.styles.borderFocused)
    for place in window.shown {
      let line = Rect(column: list.column, row: list.row + place - window.first, columns: list.columns, rows: 1)
      draw(Setting.allCases[place], on: &drawing, in: line)
      guard place == selected, field == nil else { continue }
      drawing.canvas.overlay(line, drawing.style(.selection))
      drawing.canvas.setCursor(column: line.column, row: line.row)
    }
  }

  private func draw(_ setting: Setting, on drawing: inout Drawing, in line: Rect) {
    let catalogue = drawing.catalogue
    let value = inForce[setting]
    let isChoice = setting == self.setting && !setting.allowed.isEmpty
    let meant = value.text.flatMap { catalogue.meaning(of: $0, in: setting) }
    let text = meant.map { drawing.span($0) } ?? StyledText(value.text.map { SettingsPanel.shown($0) } ?? "–")
    let (before, after) = drawing.canvas.isMirrored ? ("› ", " ‹") : ("‹ ", " ›")
    let columns = titleColumns(line)
    drawing.canvas.spans(
      [drawing.span(catalogue[setting.row.title])], column: line.column + 1, row: line.row, width: columns - 1)
    drawing.canvas.spans(
      [
        StyledText(isChoice ? before : "  ", drawing.style(.key)), text,
        StyledText(isChoice ? after : "", drawing.style(.key)),
      ],
      column: line.column + columns, row: line.row,
      width: isWide(line) ? SettingsPanel.valueColumns - 1 : line.columns - columns)
    guard isWide(line) else { return }
    let from = columns + SettingsPanel.valueColumns
    drawing.canvas.spans(
      source(value, drawing), column: line.column + from, row: line.row, width: line.columns - from - 1)
  }

  private func isWide(_ line: Rect) -> Bool { line.columns >= 66 }

  private func titleColumns(_ line: Rect) -> Int {
    min(SettingsPanel.titleColumns, line.columns * 3 / 5)
  }

  /// Where a value comes from.
  private func source(_ value: SettingsInForce.Value, _ drawing: Drawing) -> [StyledText] {
    let words = drawing.catalogue.shownWords(value.source, file: drawing.catalogue[.settingFile])
    return [drawing.span(words, value.source == .now ? .caution : .dim)]
  }

  /// The name of the selected one with what it does, then what is wrong with the file.
  private func drawMeaning(on drawing: inout Drawing, in rect: Rect) {
    let catalogue = drawing.catalogue
    let row = setting.row
    let waits = row.waits ? " " + catalogue[.settingWaits] : ""
    let name = setting.rawValue.isolated(.leftToRight)
    let place = isWide(rect) ? "" : " · " + catalogue.shownWords(inForce[setting].source, file: catalogue[.settingFile])
    let text = WrappedText(
      "\(name)\(place) · \(catalogue[row.meaning])\(waits)", catalogue.direction, drawing.settings.layout,
      width: rect.columns)
    // A blank row first, where there is one to spare.
    let gap = rect.rows > SettingsPanel.meaningRows ? 1 : 0
    let (meaning, rest) = rect.splitRows(gap).rest.splitRows(SettingsPanel.meaningRows)
    text.draw(on: &drawing.canvas, in: meaning, drawing.style(.text))
    var below = rest
    for fault in faults(drawing.context, width: rect.columns) where below.rows > 0 {
      let used = fault.draw(on: &drawing.canvas, in: below, drawing.style(.caution))
      below = below.splitRows(used).rest
    }
  }

  /// What is wrong with the file, each over as many rows as it needs.
  private func faults(_ context: Context, width: Int) -> [WrappedText] {
    let catalogue = context.catalogue
    return inForce.own.faults.prefix(SettingsPanel.faultRows).map { fault in
      WrappedText(
        catalogue.words(fault, in: catalogue[.settingFile]), catalogue.direction, context.settings.layout,
        width: width)
    }
  }

  /// The text that is typed, in the place of the value.
  private func drawField(on drawing: inout Drawing, in list: Rect) {
    guard let field else { return }
    let window = self.list(drawing.context).window
    let column = titleColumns(list)
    let row = list.row + selected - window.first
    drawing.canvas.fill(Rect(column: list.column + column, row: row, columns: list.columns - column, rows: 1))
    drawing.field(
      field, in: Rect(column: list.column + column + 2, row: row, columns: list.columns - column - 3, rows: 1))
  }

  /// A value without what a terminal or the order of text would suffer from.
  private static func shown(_ value: String) -> String {
    TextField(value, cursor: nil).text
  }
}
