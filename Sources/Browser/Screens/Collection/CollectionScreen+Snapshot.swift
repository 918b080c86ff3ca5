import DialogueRecord
import Widgets

extension CollectionScreen {
  var kept: JSON {
    [
      "selected": selection?.kept ?? .null, "beside": beside?.kept ?? .null, "isReading": .bool(isReading),
      "filter": filter.kept, "isFiltering": .bool(isFiltering),
      "isAlone": .bool(pane.isAlone),
      "positions": pane.kept(in: [shown]),
    ]
  }

  mutating func take(_ kept: JSON, _ context: Context) {
    let record = context.record
    filter = TextField(kept: kept["filter"])
    if let subject = Subject(kept["selected"], record), list(context).entries.contains(subject) { selection = subject }
    isReading = kept["isReading"]?.asBool ?? isReading
    if isReading, let subject = Subject(kept["beside"], record), collection.holds(subject) { beside = subject }
    isFiltering = !isReading && kept["isFiltering"]?.asBool == true
    pane.isAlone = kept["isAlone"]?.asBool ?? false
    pane.take(kept["positions"], record)
  }
}
