import DialogueRecord

/// A point of the record with its year and its place in the statement.
struct PlacedPoint: Sendable {
  let point: Passage
  let year: Int
  /// Counts through the record, oldest session first.
  let order: Int
}

/// The links of all lines of descent: a directed graph without cycles, because a link always leads back to an earlier point.
struct DescentGraph: Sendable {
  /// Every point of every session by its id.
  let points: [String: PlacedPoint]
  /// Ids of the points of each line of descent, in the order of the record.
  let members: [String: [String]]
  /// Ids of all points that stand in a line of descent.
  let linked: Set<String>
  /// The years of the sessions.
  let sessions: [Int]

  init(_ record: Record) {
    var points: [String: PlacedPoint] = [:]
    var members: [String: Set<String>] = [:]
    for lineage in record.lineages { members[lineage.id] = Set(lineage.origins) }
    for session in record.sessions {
      for point in session.statement.points {
        points[point.id] = PlacedPoint(point: point, year: session.year, order: points.count)
        for link in point.follows { members[link.line, default: []].formUnion([point.id, link.point]) }
      }
    }
    sessions = record.sessions.map(\.year)
    self.points = points
    self.members = members.mapValues { ids in
      // An origin may be a paragraph of the preamble, which belongs to no year.
      ids.compactMap { points[$0] }.sorted { $0.order < $1.order }.map(\.point.id)
    }
    linked = Set(self.members.values.joined())
  }

  /// The links of a line that end in a point and begin in the nearest points back for which `isChosen` holds. A link that
  /// passes through other points has a step for each, and a way on which every step is textual is preferred.
  func links(into id: String, line: String, isChosen: (PlacedPoint) -> Bool) -> [DescentLink] {
    guard let last = points[id] else { return [] }
    var found: [String: DescentLink] = [:]
    for grounds in [[LinkGround.textual], LinkGround.allCases] {
      var seen: Set<String> = [id]
      var waiting: [(id: String, steps: [DescentLink.Step])] = [(id, [])]
      // First in, first out: the shortest way is found first.
      var next = 0
      while next < waiting.count {
        let (later, steps) = waiting[next]
        next += 1
        for link in points[later]?.point.follows ?? []
        where link.line == line && grounds.contains(link.ground) && seen.insert(link.point).inserted {
          guard let earlier = points[link.point] else { continue }
          let step = DescentLink.Step(from: link.point, to: later, ground: link.ground, reason: link.reason)
          if !isChosen(earlier) {
            waiting.append((link.point, [step] + steps))
          } else if found[link.point] == nil {
            found[link.point] = DescentLink(line: line, from: earlier.point, to: last.point, steps: [step] + steps)
          }
        }
      }
    }
    return found.values.sorted { (points[$0.from.id]?.order ?? 0) < (points[$1.from.id]?.order ?? 0) }
  }
}

extension Record {
  /// The links of all its lines of descent.
  var descentGraph: DescentGraph { derived { DescentGraph($0) } }
}
