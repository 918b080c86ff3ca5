import DialogueComparison
import DialogueRecord
import Screen
import Widgets

/// The caution that stands on every screen of comparison: what an extract can tell, and where the kind of document changes.
enum CautionOnScreen {
  /// How a screen shows that something is absent.
  enum Absence {
    /// By a sign in a cell.
    case cell
    /// By a place without a point.
    case place
  }

  /// In full where that takes so many rows at most, else in short: it is never cut.
  fileprivate static func text(
    _ caution: ComparisonCaution, _ absence: Absence, _ context: Context, width: Int, rows: Int
  ) -> WrappedText {
    let full = context.wrapped(context.catalogue.caution(caution, absence), width: width)
    let short = context.wrapped(context.catalogue.shortCaution(caution, absence), width: width)
    return full.lines.count <= max(rows, short.lines.count) ? full : short
  }
}

extension Catalogue {
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

extension Context {
  /// The caution of a comparison in a width, in full where that takes so many rows at most.
  func caution(
    _ caution: ComparisonCaution, _ absence: CautionOnScreen.Absence = .cell, width: Int, rows: Int
  ) -> WrappedText {
    CautionOnScreen.text(caution, absence, self, width: width, rows: rows)
  }
}

extension Drawing {
  /// The caution of a comparison in a rectangle that has the rows for it.
  mutating func caution(_ caution: ComparisonCaution, _ absence: CautionOnScreen.Absence = .cell, in rect: Rect) {
    let text = context.caution(caution, absence, width: rect.columns, rows: rect.rows)
    text.draw(on: &canvas, in: rect, style(.caution))
  }
}
