import DialogueRecord
import Widgets

// Parts of several screens, as a snapshot keeps them.

extension Subject {
  var kept: JSON {
    switch self {
    case .about: ["kind": "about"]
    case .year(let year): ["kind": "year", "year": .int(year)]
    case .organization(let id): ["kind": "organization", "id": .string(id)]
    case .group(let id): ["kind": "group", "id": .string(id)]
    case .theme(let id): ["kind": "theme", "id": .string(id)]
    case .term(let id): ["kind": "term", "id": .string(id)]
    case .reference(let id): ["kind": "reference", "id": .string(id)]
    case .cell(let theme, let year): ["kind": "cell", "id": .string(theme), "year": .int(year)]
    case .insight(let page): ["kind": "insight", "id": .string(page.id)]
    case .mark(let id): ["kind": "mark", "id": .string(id)]
    case .node(let line, let point): ["kind": "node", "id": .string(line), "point": .string(point)]
    }
  }

  /// What was kept; nil where it is nothing of a record.
  init?(_ kept: JSON?, _ record: Record) {
    let (id, year) = (kept?["id"]?.asString ?? "", kept?["year"]?.year(record))
    switch kept?["kind"]?.asString {
    case "about": self = .about
    case "year":
      guard let year else { return nil }
      self = .year(year)
    case "organization": self = .organization(id)
    case "group": self = .group(id)
    case "theme": self = .theme(id)
    case "term": self = .term(id)
    case "reference": self = .reference(id)
    case "cell":
      guard let year else { return nil }
      self = .cell(theme: id, year: year)
    case "insight":
      guard let page = Insight(id: id, record) else { return nil }
      self = .insight(page)
    case "mark": self = .mark(id)
    case "node": self = .node(line: id, point: kept?["point"]?.asString ?? "")
    default: return nil
    }
    guard isThere(in: record) else { return nil }
  }

  private func isThere(in record: Record) -> Bool {
    switch self {
    // What is marked may be of another pack.
    case .about, .year, .mark, .insight: true
    case .organization(let id): record.organization(id) != nil
    case .group(let id): record.group(id) != nil
    case .theme(let code): record.themes.contains { $0.code == code }
    case .term(let id): record.term(id) != nil
    case .reference(let id): record.reference(id) != nil
    case .cell(let theme, _): record.themes.contains { $0.id == theme }
    case .node(let line, let point): record.lineages.contains { $0.id == line } && record.passage(point) != nil
    }
  }
}

extension ReaderPane {
  /// Where it stands in some things.
  func kept(in subjects: [Subject]) -> JSON {
    .array(
      subjects.compactMap { subject in
        positions[subject].map {
          ["in": subject.kept, "anchor": JSON($0.anchor), "offset": .int($0.offset)]
        }
      })
  }

  mutating func take(_ kept: JSON?, _ record: Record) {
    for place in kept?.elements ?? [] {
      guard let subject = Subject(place["in"], record), let offset = place["offset"]?.asOffset else { continue }
      stand(at: ReaderPosition(anchor: place["anchor"]?.asString, offset: offset), in: subject)
    }
  }
}

extension TextField {
  var kept: JSON { ["text": .string(text), "cursor": .int(cursor), "isAtRest": .bool(isAtRest)] }

  /// A field as it was kept; an empty one where that is none.
  init(kept: JSON?) {
    self.init(kept?["text"]?.asString ?? "", cursor: kept?["cursor"]?.asCount)
    isAtRest = kept?["isAtRest"]?.asBool ?? false
  }
}
