import BidiText
import DialogueComparison
import DialogueRecord
import Screen

/// The caution that stands on every screen of comparison: what an extract can tell, and where the kind of document changes.
struct CautionOnScreen {
  /// How a screen shows that something is absent.
  enum Absence {
    /// By a sign in a cell.
    case cell
    /// By a place without a point.
    case place
  }

  /// The rows that it takes.
  let lines: [TextLine]
  /// What they are of.
  let text: String

  /// In full where that takes so many rows at most, else in short: it is never cut.
  init(
    _ caution: ComparisonCaution, _ absence: Absence, _ interface: Interface, _ options: TextOptions, width: Int,
    rows: Int
  ) {
    func lines(_ text: String) -> [TextLine] {
      Paragraph(text, direction: interface.direction, options: options).lines(width: max(1, width))
    }
    let full = interface.caution(caution, absence)
    let short = interface.shortCaution(caution, absence)
    let isFull = lines(full).count <= max(rows, lines(short).count)
    text = isFull ? full : short
    self.lines = lines(text)
  }
}

extension Interface {
  fileprivate func caution(_ caution: ComparisonCaution, _ absence: CautionOnScreen.Absence) -> String {
    var sentences = [self[absence == .cell ? .compareExtracts : .linesExtracts]]
    if let change = caution.genreChanges.first {
      sentences.append(
        text(
          .compareGenreShort,
          [
            "from": number(change.from), "to": number(change.to), "before": genre(change.before),
            "after": genre(change.after),
          ]))
      if caution.genreChanges.count > 1 {
        sentences.append(count(.compareGenreChanges, caution.genreChanges.count))
      }
    }
    return sentences.joined(separator: " ")
  }

  fileprivate func shortCaution(_ caution: ComparisonCaution, _ absence: CautionOnScreen.Absence) -> String {
    let extracts = self[absence == .cell ? .compareExtractsShort : .linesExtractsShort]
    // The stroke is that before the year in which the kind of document changes.
    let changes = caution.genreChanges.prefix(1).map { genre($0.before) + " ┆ " + genre($0.after) }
    return ([extracts] + changes).joined(separator: " ")
  }

  private func genre(_ genre: Statement.Genre) -> String {
    self[genre == .finalDeclaration ? .compareDeclaration : .compareJointStatement]
  }
}

extension State {
  /// The caution of a comparison in a width, in full where that takes so many rows at most.
  func caution(
    _ caution: ComparisonCaution, _ absence: CautionOnScreen.Absence = .cell, width: Int, rows: Int
  ) -> CautionOnScreen? {
    interface.map { CautionOnScreen(caution, absence, $0, settings.layout, width: width, rows: rows) }
  }
}

extension Drawing {
  /// The caution of a comparison in a rectangle that has the rows for it.
  mutating func caution(_ caution: ComparisonCaution, _ absence: CautionOnScreen.Absence = .cell, in rect: Rect) {
    guard let caution = state.caution(caution, absence, width: rect.columns, rows: rect.rows) else { return }
    for (index, line) in caution.lines.prefix(rect.rows).enumerated() {
      canvas.line(
        line, of: caution.text, direction: interface.direction, column: rect.column, row: rect.row + index,
        width: rect.columns, style(.caution))
    }
  }
}
