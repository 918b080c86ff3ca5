import DialogueComparison
import DialogueExport
import DialogueRecord

// What the user can choose from, whatever the screen.

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
