import DialogueComparison
import DialogueRecord

extension [LineageChain] {
  /// The lines of descent as a table of plain text in logical order: id, name, how it runs through the years, and its points.
  /// What has to be said with it stands below. No line is wider than `width` columns (40 at the least), which `columns` measures.
  package func table(
    _ words: CompareWords, _ caution: ComparisonCaution, width: Int, columns: @escaping @Sendable (String) -> Int
  ) -> String {
    let layout = PlainLayout(width: Swift.max(40, width), columns: columns)
    return layout.lines(plainBlocks(words, caution)).joined(separator: "\n")
  }

  /// The same before it is laid out.
  package func plainBlocks(_ words: CompareWords, _ caution: ComparisonCaution) -> [PlainBlock] {
    let head = [words[.labelID], words[.compareLineage], words[.compareCourse], words[.comparePoints]]
    let table = PlainColumns(
      rows: [head]
        + map { chain in
          [
            chain.id, chain.lineage.name[words.language], words.status(chain.course),
            chain.nodes.map(\.id).joined(separator: " "),
          ]
        })
    let notes = words.cautions(caution) + [words[.compareReading]]
    return [.columns(table), .blank] + notes.map { .paragraph($0) }
  }
}
