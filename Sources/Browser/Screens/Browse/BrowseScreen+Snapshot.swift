import DialogueRecord
import Widgets

extension BrowseScreen {
  var kept: JSON {
    let selected = Part.lists.compactMap { selections[$0] }
    let subjects = selected + (selected.contains(shown) ? [] : [shown])
    return [
      "focus": .int(focus.rawValue), "selected": .array(selected.map(\.kept)), "shown": shown.kept,
      "isFiltering": .bool(isFiltering),
      "filters": .array(Part.lists.map { filters[$0].map(\.kept) ?? .null }),
      "isAlone": .bool(pane.isAlone),
      "positions": pane.kept(in: subjects),
    ]
  }

  mutating func take(_ kept: JSON, _ context: Context) {
    let record = context.record
    for subject in (kept["selected"]?.elements ?? []).compactMap({ Subject($0, record) }) {
      if let part = part(of: subject, record) { selections[part] = subject }
    }
    if let subject = Subject(kept["shown"], record), part(of: subject, record) != nil { shown = subject }
    focus = kept["focus"]?.asInt.flatMap(Part.init) ?? focus
    isFiltering = !isReading && kept["isFiltering"]?.asBool == true
    for (part, filter) in zip(Part.lists, kept["filters"]?.elements ?? []) {
      let field = TextField(kept: filter)
      filters[part] = field.text.isEmpty ? nil : field
    }
    pane.isAlone = kept["isAlone"]?.asBool ?? false
    pane.take(kept["positions"], record)
  }
}
