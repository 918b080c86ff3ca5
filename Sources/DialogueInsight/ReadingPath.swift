import DialogueRecord

/// The points of a line of descent in the order in which they are read, each with what it follows along that line.
package struct ReadingPath: Sendable, Hashable, Identifiable {
  /// A point on the way.
  package struct Step: Sendable, Hashable {
    /// From 1 on.
    package let place: Int
    /// The year of its session.
    package let year: Int
    /// The point.
    package let point: Passage
    /// Its links back to points that were read before.
    package let links: [Descent]
  }

  /// The line of descent.
  package let lineage: Lineage
  /// The points, oldest first.
  package let steps: [Step]

  /// The id of the line.
  package var id: String { lineage.id }
  /// The years that it passes through, oldest first.
  package var years: [Int] { steps.map(\.year).reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}

extension Record {
  /// A path for each line of descent that has a point in a session, in the order of the record.
  package var readingPaths: [ReadingPath] {
    lineages.compactMap { line in
      let own = points(of: line).compactMap { point in session(of: point.id).map { ($0.year, point) } }
      guard !own.isEmpty else { return nil }
      return ReadingPath(
        lineage: line,
        steps: own.enumerated().map { place, step in
          ReadingPath.Step(
            place: place + 1, year: step.0, point: step.1, links: step.1.follows.filter { $0.line == line.id })
        })
    }
  }
}
