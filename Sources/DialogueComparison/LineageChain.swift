import DialogueRecord

/// A line of descent among the years of a comparison, laid out so that it can be drawn: columns are years, the points
/// stand in rows, the links lead from earlier to later points.
package struct LineageChain: Sendable, Hashable, Identifiable {
  /// A point of the line at its place.
  package struct Node: Sendable, Hashable, Identifiable {
    /// The point.
    package let point: Passage
    /// The year of its session.
    package let year: Int
    /// Index of the year among the years compared.
    package let column: Int
    /// Zero-based row. No two points stand in one place.
    package let row: Int

    /// The id of the point.
    package var id: String { point.id }
  }

  /// The line of descent.
  package let lineage: Lineage
  /// Its points in the years compared, in the order of the record.
  package let nodes: [Node]
  /// Its links among them, by the later and then by the earlier point. Drawn from a point along its row to the column of the
  /// later one, then to the row of that, a link runs through no other point.
  package let links: [DescentLink]
  /// How the line runs through the sessions, present where it has a point.
  package let course: Course
  /// How many rows the points take.
  package let rowCount: Int

  /// The id of the line of descent.
  package var id: String { lineage.id }

  /// Its points of a year, in the order of the statement.
  package func points(in year: Int) -> [Passage] {
    nodes.filter { $0.year == year }.map(\.point)
  }

  /// Nil where the line has no point in the years compared.
  init?(_ lineage: Lineage, _ graph: DescentGraph, _ years: ComparedYears) {
    var columns: [Int: Int] = [:]
    for (index, year) in years.years.enumerated() where year.session != nil { columns[year.year] = index }
    let members = (graph.members[lineage.id] ?? []).compactMap { graph.points[$0] }
    let chosen = members.filter { columns[$0.year] != nil }
    guard !chosen.isEmpty else { return nil }
    let links = chosen.flatMap { graph.links(into: $0.point.id, line: lineage.id) { columns[$0.year] != nil } }
    let layout = LineageLayout(
      nodes: chosen.map { (id: $0.point.id, column: columns[$0.year] ?? 0) },
      links: links.map { (from: $0.from.id, to: $0.to.id) })
    self.lineage = lineage
    self.links = links
    nodes = zip(chosen, layout.rows).map { placed, row in
      Node(point: placed.point, year: placed.year, column: columns[placed.year] ?? 0, row: row)
    }
    course = Course(
      sessions: years.sessions.map(\.year), of: graph.sessions, present: Set(members.map(\.year)))
    rowCount = layout.rowCount
  }
}

extension Record {
  /// The links of lines of descent between some points, line by line in the order of the record, and in a line by the later
  /// point. A link passes over points that are not among them and says so.
  package func descentLinks(among ids: Set<String>) -> [DescentLink] {
    let graph = descentGraph
    let later = sessions.flatMap(\.statement.points).map(\.id).filter(ids.contains)
    return lineages.flatMap { line in
      later.flatMap { graph.links(into: $0, line: line.id) { ids.contains($0.point.id) } }
    }
  }

  /// The lines of descent that have a point in these years, in the order of the record. Links pass over points of other
  /// years and say so.
  package func lineageChains(years: [Int]) -> [LineageChain] {
    let graph = descentGraph
    let years = ComparedYears(self, years)
    return lineages.compactMap { LineageChain($0, graph, years) }
  }
}
