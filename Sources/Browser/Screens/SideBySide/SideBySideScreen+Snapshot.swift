import DialogueComparison
import DialogueRecord

extension SideBySideScreen {
  var kept: JSON {
    [
      "columns": columns?.kept ?? .null, "axis": .string(axis.rawValue), "row": JSON(row), "entry": .int(entry),
      "top": .int(top), "theme": JSON(theme), "matrixYear": .int(matrixYear),
    ]
  }

  mutating func take(_ kept: JSON, _ context: Context) {
    columns = kept["columns"].flatMap { SideBySideColumns($0, context.record) }
    axis = kept["axis"]?.asString.flatMap(SideBySide.Axis.init) ?? axis
    row = kept["row"]?.asString
    entry = kept["entry"]?.asCount ?? 0
    top = kept["top"]?.asCount ?? 0
    theme = kept["theme"]?.asString
    matrixYear = kept["matrixYear"]?.year(context.record) ?? 0
  }

  /// Where no years are left there is nothing to be side by side.
  mutating func wakeUp(_ context: Context) -> Outcome {
    columns == nil ? [.resume(.browse)] : []
  }
}

extension SideBySideColumns {
  fileprivate var kept: JSON {
    [
      "compared": JSON(compared.years.map(\.year)), "added": JSON(added.sorted()), "years": JSON(years),
      "year": .int(year), "room": .int(room),
    ]
  }

  fileprivate init?(_ kept: JSON, _ record: Record) {
    let compared = ComparedYears(record, kept["compared"]?.years(record) ?? [])
    let sessions = Set(record.sessions.map(\.year))
    self.init(
      compared, added: sessions.intersection(kept["added"]?.years(record) ?? []),
      years: kept["years"]?.years(record) ?? [], selected: kept["year"]?.asInt ?? 0, room: kept["room"]?.asInt ?? 0)
  }
}
