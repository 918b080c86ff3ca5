import DialogueComparison
import DialogueRecord

extension MatrixScreen {
  /// The row counts; the cell is said in words, since its number is far from its theme and its year.
  func whereabouts(_ context: Context) -> Whereabouts {
    guard !isReading else { return whereaboutsInReader(context) }
    let catalogue = context.catalogue
    let themes = themes(context)
    guard let theme, let place = themes.entries.firstIndex(of: theme) else {
      return Whereabouts(catalogue[.tabCompare])
    }
    let name = context.record.theme(theme).map { context.words($0.name) } ?? theme
    return Whereabouts(
      catalogue[.tabCompare], "\(name)\(catalogue[.comma]) \(catalogue.number(year)): \(cellWords(catalogue))",
      place: place + 1, of: themes.entries.count, isOfRows: true)
  }

  private func cellWords(_ catalogue: Catalogue) -> String {
    guard let cell = selectedCell else { return catalogue[.noSession] }
    return cell.isEmpty ? catalogue[.cellEmpty] : catalogue.count(.points, cell.total)
  }
}
