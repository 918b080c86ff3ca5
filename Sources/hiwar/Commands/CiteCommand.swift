import Browser
import DialogueExport
import DialogueRecord

extension Program {
  /// Prints how things are cited, in the order in which they are named.
  func cite(_ ids: [String]) throws(Failure) {
    let record = try record()
    let things = try ids.map { id throws(Failure) in try thing(id, of: record) }
    let languages = self[Options.citedTexts]?.languages ?? [catalogue.language]
    let citations = things.flatMap { thing in languages.map { record.citation(of: thing, in: $0) } }
    let format = self[Options.citation]
    try output.write(citations.text(format) + format.lineEnd)
  }

  /// What an id names; throws with the id that was most likely meant.
  func thing(_ id: String, of record: Record) throws(Failure) -> Thing {
    guard let thing = record.thing(typed: id) else {
      throw .nothingFound(id: id, nearest: nearestName(to: id, among: record.ids))
    }
    return thing
  }
}
