import DialogueComparison
import DialogueExport
import DialogueRecord

// What the user can choose from, whatever the screen.

extension State {
  /// Offers what of the selected passage can be copied, in logical order.
  mutating func offerCopies() {
    guard let passage = ask({ $0.selectedPassage($1) }), let catalogue else { return }
    let citation = record.citation(of: passage.id, in: settings.language)?.text(.plain) ?? ""
    func choice(_ phrase: Phrase, _ text: String, showing id: String = "") -> Chooser.Choice {
      let name = catalogue.text(.copyNamed, ["id": passage.id, "what": catalogue[phrase]])
      return Chooser.Choice(label: catalogue[phrase] + id, outcome: [.perform(.copy(text, name: name))])
    }
    overlay = .chooser(
      Chooser(
        title: catalogue[.actionCopy],
        choices: [
          choice(.copyBoth, "\(passage.text.ar)\n\(passage.text.en)\n\(citation)"),
          choice(.copyArabic, "\(passage.text.ar)\n\(citation)"),
          choice(.copyEnglish, "\(passage.text.en)\n\(citation)"),
          choice(.copyCitation, citation),
          choice(.copyID, passage.id, showing: "  \(passage.id)"),
        ]))
  }

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
