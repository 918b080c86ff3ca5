import DialogueComparison
import DialogueExport
import DialogueRecord

// What the user can choose from, whatever the screen.

extension Context {
  /// Things of the record, of which one is opened.
  func offer(_ ids: [String]) -> Chooser {
    let choices = ids.compactMap { id -> Chooser.Choice? in
      guard let thing = record.thing(id), let destination = Destination(thing, record) else { return nil }
      return Chooser.Choice(label: name(of: thing, id), outcome: [.go(destination)])
    }
    return Chooser(title: catalogue[.openWhich], choices: choices)
  }

  /// A theme by its name, a passage by its id and how it begins.
  private func name(of thing: Thing, _ id: String) -> String {
    switch thing {
    case .theme(let theme): theme.name[settings.language]
    case .passage(let passage):
      "\(id)  \(passage.text[settings.texts.languages.contains(settings.language) ? settings.language : settings.texts.languages[0]])"
    default: id
    }
  }
}

extension State {
  /// Along a line of descent, from the selected point to an earlier or a later one; where there are several they are offered.
  mutating func followLine(later: Bool) -> [Effect] {
    guard let passage = ask({ $0.selectedPassage($1) }), let catalogue else { return [] }
    let links =
      later
      ? record.successors(of: passage.id).map { ($0.point.id, $0.link) }
      : passage.follows.map { ($0.point, $0) }
    var seen: Set<String> = []
    let targets = links.filter { seen.insert($0.0).inserted }
    if targets.count == 1 { return follow([.go(toPassage: targets[0].0, record)]) }
    let choices = targets.map { id, link in
      let line = record.lineages.first { $0.id == link.line }?.name[settings.language] ?? ""
      return Chooser.Choice(label: "\(id)  \(line)", outcome: [.go(toPassage: id, record)])
    }
    overlay = .chooser(Chooser(title: catalogue[later ? .actionToLater : .actionToEarlier], choices: choices))
    return []
  }
}
