import DialogueRecord

extension BrowseScreen {
  var kept: JSON {
    let selected = Part.lists.compactMap { selections[$0] }
    let subjects = selected + (selected.contains(shown) ? [] : [shown])
    return [
      "focus": .int(focus.rawValue), "selected": .array(selected.map(\.kept)), "shown": shown.kept,
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
    pane.take(kept["positions"], record)
  }
}
