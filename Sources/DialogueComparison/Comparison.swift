import DialogueRecord

/// A comparison whole, as it is printed and exported: the matrix, the steps from session to session, the years side by side,
/// the lines of descent, and what has to be said with all of them.
package struct Comparison: Sendable, Hashable {
  /// The title of the record.
  package let title: Bilingual
  /// Themes by years.
  package let matrix: ThemeMatrix
  /// From session to session, oldest first.
  package let steps: [ThemeStep]
  /// The lines of descent that have a point in these years.
  package let chains: [LineageChain]
  /// The years in columns, by theme or by line of descent.
  package let sideBySide: SideBySide
  /// Ids of the points compared that stand in no line of descent.
  package let pointsInNoLine: [String]
  /// The documents of the statements and whatever is referred to of the years without a session, in the order of the record.
  package let references: [Reference]

  /// The years.
  package var years: ComparedYears { matrix.years }
  /// What has to be said with it.
  package var caution: ComparisonCaution { matrix.caution }

  /// Compares years of a record. Years that the record does not know are left out and named in `years`.
  package init(_ record: Record, years: [Int], by axis: SideBySide.Axis) {
    let matrix = ThemeMatrix(record, years: years)
    let graph = record.descentGraph
    let chains = record.lineages.compactMap { LineageChain($0, graph, matrix.years) }
    title = record.title
    self.matrix = matrix
    self.chains = chains
    steps = matrix.steps
    sideBySide = SideBySide(by: axis, matrix, chains, graph)
    pointsInNoLine = matrix.years.sessions.flatMap(\.statement.points).map(\.id).filter { !graph.linked.contains($0) }
    let cited = Set(matrix.years.sessions.map(\.document) + matrix.years.gaps.flatMap(\.references))
    references = record.references.filter { cited.contains($0.id) }
  }
}

extension Gap {
  /// Ids of the references that its evidence rests on, each once, in the order of the evidence.
  package var references: [String] {
    var seen: Set<String> = []
    return evidence.flatMap(\.from.references).filter { seen.insert($0).inserted }
  }
}
