import DialogueRecord
import Widgets

extension MatrixScreen {
  var kept: JSON {
    [
      "years": JSON(matrix?.years.years.map(\.year) ?? owed), "sort": .string(sort.rawValue), "filter": filter.kept,
      "isFiltering": .bool(isFiltering), "theme": JSON(theme), "year": .int(year), "showsPoints": .bool(showsPoints),
      "isReading": .bool(isReading), "isAlone": .bool(pane.isAlone),
      "positions": pane.kept(in: subject.map { [$0] } ?? []),
    ]
  }

  mutating func take(_ kept: JSON, _ context: Context) {
    let record = context.record
    owed = kept["years"]?.years(record) ?? []
    sort = kept["sort"]?.asString.flatMap(ThemeSort.init) ?? sort
    filter = TextField(kept: kept["filter"])
    isFiltering = kept["isFiltering"]?.asBool ?? false
    theme = kept["theme"]?.asString.flatMap { id in record.themes.contains { $0.id == id } ? id : nil }
    year = kept["year"]?.year(record) ?? year
    showsPoints = theme != nil && kept["showsPoints"]?.asBool == true
    isReading = showsPoints && kept["isReading"]?.asBool == true
    pane.isAlone = kept["isAlone"]?.asBool ?? false
    pane.take(kept["positions"], record)
  }

  /// Makes the matrix of the years that were compared, of all where none of them is left.
  mutating func wakeUp(_ context: Context) -> Outcome {
    if matrix == nil { compare(owed.isEmpty ? context.record.years.map(\.year) : owed, around: nil, context) }
    return []
  }
}
