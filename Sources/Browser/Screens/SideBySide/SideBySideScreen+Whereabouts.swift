import DialogueComparison
import DialogueRecord

extension SideBySideScreen {
  func whereabouts(_ context: Context) -> Whereabouts {
    let catalogue = context.catalogue
    guard let layout = layout(context), let stop = selectedStop(context), let row else {
      return Whereabouts(catalogue[.sideBySide])
    }
    let name = axis == .theme ? context.cellTheme(row) : context.lineName(row, context.record)
    let point = stop.point ?? catalogue[.cellEmpty]
    return Whereabouts(
      catalogue[.sideBySide],
      "\(name)\(catalogue[.comma]) \(catalogue.number(layout.key.years[stop.column])): \(point)", place: stop.row + 1,
      of: layout.side.rows.count, isOfRows: true)
  }
}

extension Context {
  fileprivate func cellTheme(_ id: String) -> String { record.theme(id).map { words($0.name) } ?? id }
}
