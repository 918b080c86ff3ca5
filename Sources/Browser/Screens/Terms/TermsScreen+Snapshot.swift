import DialogueRecord
import Widgets

extension TermsScreen {
  var kept: JSON {
    [
      "selected": selection?.kept ?? .null, "reference": JSON(reference), "isReading": .bool(isReading),
      "filter": filter.kept,
      "isAlone": .bool(pane.isAlone),
      "positions": pane.kept(in: [shown]),
    ]
  }

  mutating func take(_ kept: JSON, _ context: Context) {
    let record = context.record
    filter = TextField(kept: kept["filter"])
    if let subject = Subject(kept["selected"], record), list(record).entries.contains(subject) { selection = subject }
    isReading = kept["isReading"]?.asBool ?? isReading
    if isReading, let id = kept["reference"]?.asString, record.reference(id) != nil { reference = id }
    pane.isAlone = kept["isAlone"]?.asBool ?? false
    pane.take(kept["positions"], record)
  }
}
