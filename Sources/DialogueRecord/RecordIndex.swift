/// Where everything stands in a record: by id, by name, and by the links of lines of descent.
struct RecordIndex: Sendable {
  /// A kind of things, in the order in which a name is looked for among them.
  enum Kind: UInt8, Sendable {
    case session, gap, section, paragraph, point, organization, group, theme, term, lineage, reference, emendation
  }

  /// The place of a thing: its kind, its index, and for a paragraph or a point its index in the section or the statement.
  struct Place: Sendable, Comparable {
    var kind: Kind
    var index: Int32
    var inner: Int32 = 0

    static func < (one: Place, other: Place) -> Bool {
      (one.kind.rawValue, one.index, one.inner) < (other.kind.rawValue, other.index, other.inner)
    }
  }

  /// A link of a line of descent, at the later point.
  struct Link: Sendable {
    var later: Place
    /// Its index among those that the later point follows.
    var link: Int
  }

  /// By id, to the letter.
  private(set) var ids: [String: Place] = [:]
  /// By names in small letters, where these are not the id to the letter.
  private var names: [String: Place] = [:]
  /// Organizations by their Arabic short names.
  private var arabic: [String: Place] = [:]
  /// The sessions by their years.
  private(set) var years: [Int: Int] = [:]
  /// The years without a session.
  private(set) var gapYears: [Int: Int] = [:]
  /// The links to the points that follow one, in the order of the record.
  private(set) var links: [String: [Link]] = [:]
  /// The points of each line of descent, in the order of the record.
  private(set) var lines: [String: [Place]] = [:]
  /// The passages on each line of the main document.
  private(set) var onLine: [Int: [Place]] = [:]

  init(_ record: Record) {
    let points = record.sessions.reduce(0) { $0 + $1.statement.points.count }
    ids.reserveCapacity(points + record.sessions.count + record.references.count)
    addPassages(of: record)
    add(record.sessions.map(\.id), .session)
    add(record.gaps.map(\.id), .gap)
    for (index, gap) in record.gaps.enumerated() where gapYears[gap.year] == nil { gapYears[gap.year] = index }
    add(record.preamble.map(\.id), .section)
    add(record.organizations.map(\.id), .organization)
    add(record.groups.map(\.id), .group)
    add(record.themes.map(\.id), .theme)
    add(record.terms.map(\.id), .term)
    add(record.lineages.map(\.id), .lineage)
    add(record.references.map(\.id), .reference)
    add(record.emendations.map(\.id), .emendation)
    for (index, organization) in record.organizations.enumerated() {
      let place = Place(kind: .organization, index: Int32(index))
      RecordIndex.note(place, organization.acronym.en.lowercased(), in: &names)
      RecordIndex.note(place, organization.acronym.ar, in: &arabic)
    }
    for (index, theme) in record.themes.enumerated() {
      RecordIndex.note(Place(kind: .theme, index: Int32(index)), theme.code.lowercased(), in: &names)
    }
  }

  /// What has an id or another name. Capital letters do not count.
  func place(named name: String) -> Place? {
    let small = name.lowercased()
    return [ids[small], names[small], arabic[name]].compactMap(\.self).min()
  }

  private static func note(_ place: Place, _ name: String, in names: inout [String: Place]) {
    if let known = names[name], known < place { return }
    names[name] = place
  }

  private mutating func add(_ ids: [String], _ kind: Kind) {
    for (index, id) in ids.enumerated() { add(id, Place(kind: kind, index: Int32(index))) }
  }

  private mutating func add(_ id: String, _ place: Place) {
    RecordIndex.note(place, id, in: &ids)
    let small = id.lowercased()
    if small != id { RecordIndex.note(place, small, in: &names) }
  }

  private mutating func addPassages(of record: Record) {
    let main = record.documents.first?.id
    for (index, section) in record.preamble.enumerated() {
      for (inner, paragraph) in section.paragraphs.enumerated() {
        let place = Place(kind: .paragraph, index: Int32(index), inner: Int32(inner))
        add(paragraph.id, place)
        if let line = paragraph.line, record.preambleDocument == main { onLine[line, default: []].append(place) }
      }
    }
    var origins: [String: [String]] = [:]
    for line in record.lineages { for id in line.origins { origins[id, default: []].append(line.id) } }
    for (index, session) in record.sessions.enumerated() {
      if years[session.year] == nil { years[session.year] = index }
      for (inner, point) in session.statement.points.enumerated() {
        let place = Place(kind: .point, index: Int32(index), inner: Int32(inner))
        add(point.id, place)
        if let line = point.line, session.document == main { onLine[line, default: []].append(place) }
        for (number, link) in point.follows.enumerated() {
          links[link.point, default: []].append(Link(later: place, link: number))
        }
        for line in Set(point.follows.map(\.line) + (origins[point.id] ?? [])) {
          lines[line, default: []].append(place)
        }
      }
    }
  }
}

extension Record {
  /// Where everything stands.
  var index: RecordIndex { derived { RecordIndex($0) } }

  /// The passage at a place.
  func passage(at place: RecordIndex.Place) -> Passage? {
    let (index, inner) = (Int(place.index), Int(place.inner))
    return switch place.kind {
    case .paragraph: preamble[index].paragraphs[inner]
    case .point: sessions[index].statement.points[inner]
    default: nil
    }
  }

  /// What stands at a place.
  func thing(at place: RecordIndex.Place) -> Thing? {
    let index = Int(place.index)
    return switch place.kind {
    case .session: .session(sessions[index])
    case .gap: .gap(gaps[index])
    case .section: .section(preamble[index])
    case .paragraph, .point: passage(at: place).map(Thing.passage)
    case .organization: .organization(organizations[index])
    case .group: .group(groups[index])
    case .theme: .theme(themes[index])
    case .term: .term(terms[index])
    case .lineage: .lineage(lineages[index])
    case .reference: .reference(references[index])
    case .emendation: .emendation(emendations[index])
    }
  }
}
