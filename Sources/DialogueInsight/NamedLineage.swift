import DialogueRecord
import Lexis

extension Record {
  /// The line of descent of an id, or the only one that has some words in its name; nil where several have, or none.
  package func lineage(typed words: String) -> Lineage? {
    if let line = lineages.first(where: { $0.id.lowercased() == words.lowercased() }) { return line }
    let filter = WordFilter(words)
    let found = lineages.filter { filter.matches([$0.name.en, $0.name.ar]) }
    return found.count == 1 && !filter.isEmpty ? found[0] : nil
  }

  /// What a line of descent can be called.
  package var lineageNames: [String] { lineages.map(\.id) + lineages.flatMap { [$0.name.en, $0.name.ar] } }
}
