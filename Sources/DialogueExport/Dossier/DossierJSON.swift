import DialogueComparison
import DialogueRecord

extension RecordJSON {
  /// A dossier for programs, without words of the interface: each entry with the thing that it names (null where the record has
  /// it no longer), the reader's own words under `reader`, and its citations.
  package func json(_ dossier: Dossier) -> JSON {
    let links = dossier.links.map { link -> JSON in
      guard case .object(let fields) = json(link) else { return .null }
      return .object([.init("line", .string(link.line))] + fields)
    }
    return .object(
      [.init("entries", .array(dossier.items.map(json))), .init("links", .array(links))] + notices)
  }

  private func json(_ item: Dossier.Item) -> JSON {
    let entry = item.entry
    let citations = item.citations.map { JSON.Field($0.language.rawValue, .string($0.text(.plain))) }
    return [
      "id": .string(item.citations.first?.id ?? entry.id), "thing": item.thing.map(json) ?? .null,
      "reader": ["remark": entry.remark.map(JSON.string) ?? .null, "tags": strings(entry.tags)],
      "changed": .bool(entry.isChanged), "kept": entry.kept.map(json) ?? .null,
      "citations": .object(citations),
    ]
  }
}
