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

  /// Offers the forms in which what is compared can be saved.
  mutating func offerExports() {
    guard let compared = ask({ $0.compared($1) }), let catalogue else { return }
    let choices = CompareFormat.allCases.map { format in
      Chooser.Choice(
        label: "\(catalogue[format.phrase])  \(compared.fileName(format, record))", outcome: [.save(format)])
    }
    overlay = .chooser(Chooser(title: catalogue[.exportTitle], choices: choices))
  }

  func save(as format: CompareFormat) -> [Effect] {
    guard let compared = ask({ $0.compared($1) }), let catalogue else { return [] }
    let export = CompareExport(format: format, texts: settings.texts, reader: .spreadsheet)
    let text = export.text(of: Comparison(record, years: compared.years, by: compared.axis), record, catalogue)
    return [.save(name: compared.fileName(format, record), text: text)]
  }
}

extension ComparedOnScreen {
  /// What a file is called: what it holds and its years, of many that follow each other the first and the last.
  fileprivate func fileName(_ format: CompareFormat, _ record: Record) -> String {
    let names = years.map { String($0) }
    let between = record.years.map(\.year).filter { (years.first ?? 0)...(years.last ?? 0) ~= $0 }
    let isShort = names.count <= 4 || names.count <= 8 && years != between
    let scope = isShort ? names : [names.first, "to", names.last].compactMap { $0 }
    return (["hiwar", axis == .theme ? "compare" : "lines"] + scope).joined(separator: "-") + "." + format.ending
  }
}
