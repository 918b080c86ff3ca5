/// Gives the points of a line of descent their rows. A point stands in the row of the first point it follows, where that is
/// free; the row of a point stays free up to the column of the last point that follows it, for the link to run through.
struct LineageLayout {
  /// The row of each node, in the order of the nodes.
  let rows: [Int]
  /// How many rows there are.
  let rowCount: Int

  /// Nodes come in the order of time; a link leads from an earlier node to a later one.
  init(nodes: [(id: String, column: Int)], links: [(from: String, to: String)]) {
    let columns = Dictionary(nodes.map { ($0.id, $0.column) }) { first, _ in first }
    var reach: [String: Int] = [:]
    var firstBefore: [String: String] = [:]
    for link in links {
      reach[link.from] = max(reach[link.from] ?? 0, columns[link.to] ?? 0)
      if firstBefore[link.to] == nil { firstBefore[link.to] = link.from }
    }
    var rowOf: [String: Int] = [:]
    var taken: Set<Place> = []
    rows = nodes.map { id, column in
      let places = column..<max(column + 1, reach[id] ?? 0)
      var row = firstBefore[id].flatMap { rowOf[$0] } ?? 0
      while places.contains(where: { taken.contains(Place(column: $0, row: row)) }) { row += 1 }
      taken.formUnion(places.map { Place(column: $0, row: row) })
      rowOf[id] = row
      return row
    }
    rowCount = (rows.max() ?? -1) + 1
  }

  private struct Place: Hashable {
    var column: Int
    var row: Int
  }
}
