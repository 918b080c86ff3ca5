// sessions/YEAR.json: a session with its statement, or a year without one.

/// What a file of the folder `sessions` holds.
enum Year {
  case session(Session)
  case gap(Gap)
}

extension FieldReader {
  /// A session or a gap that is this very object.
  mutating func yearHere(_ pack: inout PackParts) -> Year {
    has("noSession") ? .gap(gapHere(&pack)) : .session(sessionHere(&pack))
  }

  /// The id and the year, which have to be the name of the file. No year where it cannot be read.
  private mutating func idAndYear() -> (id: String, year: Int?) {
    let id = declaredID(.session)
    guard let year = readableNumber("year", in: 1900...9999) else { return (id, nil) }
    if id != String(year), !id.isEmpty { fault(.misplacedID(id, expected: String(year)), at: "id") }
    let expected = "sessions/\(year).json"
    if file.name != expected { file.fault(.misnamedFile(expected: expected)) }
    return (id, year)
  }

  private mutating func gapHere(_ pack: inout PackParts) -> Gap {
    let (id, year) = idAndYear()
    pack.references += optionalObjects("references") { $0.referencesHere() }
    return Gap(
      id: id, year: year ?? Int(id) ?? 0, text: bilingual("noSession"),
      evidence: facts("evidence", document: pack.mainDocument?.document.id))
  }

  private mutating func sessionHere(_ pack: inout PackParts) -> Session {
    let (id, year) = idAndYear()
    let document = usedID(.reference, "document")
    pack.references += optionalObjects("references") { $0.referencesHere() }
    pack.emendations += optionalObjects("emendations") { $0.emendationHere() }
    let edition = object("edition") { ($0.editionHere(), $0.provenance(document: document)) }
    let dates = object("dates") { $0.datesHere(document: document, year: year) } ?? nil
    let facts = facts(document: document)
    require([.place, .host], in: facts)
    let lines = pack.documents.first { $0.document.id == document }
    let statement = object("statement") { $0.statementHere(year: year, lines) }
    var places: [String: String] = [:]
    let attendance = objects("attendance") { $0.attendanceHere(document: document, &places) }
    return Session(
      id: id, year: year ?? Int(id) ?? 0, document: document, edition: edition?.0 ?? 1,
      editionFrom: edition?.1 ?? .standIn,
      dates: dates ?? Dates(start: .epoch, end: .epoch, from: .standIn), facts: facts,
      statement: statement
        ?? Statement(genre: .jointStatement, extract: .full, heading: .standIn, points: []),
      attendance: attendance)
  }

  private mutating func editionHere() -> Int {
    guard let tree = required("value") else { return 1 }
    guard let edition = readableNumber(of: tree, in: 1...1000) else { return 1 }
    crossReferences.declare(edition: edition, file, at: tree.offset)
    return edition
  }

  private mutating func datesHere(document: String, year: Int?) -> Dates? {
    let start = day("start", text("start"))
    let end = day("end", text("end"))
    let from = provenance(document: document)
    guard let start, let end else { return nil }
    if end < start { fault(.datesReversed, at: "end") }
    if let year, start.year != year { fault(.dateOutsideYear(start.description, year: year), at: "start") }
    return Dates(start: start, end: end, from: from)
  }

  /// An optional day.
  mutating func optionalDay(_ name: String) -> Day? {
    optionalText(name).flatMap { day(name, $0) }
  }

  private func day(_ name: String, _ text: String) -> Day? {
    let day = Day(text)
    if day == nil, !text.isEmpty { fault(.impossibleDate(text), at: name) }
    return day
  }

  private mutating func statementHere(year: Int?, _ lines: DocumentLines?) -> Statement {
    let genre = choice("genre", Statement.Genre.jointStatement)
    let extract = choice("extract", Statement.Extract.full)
    let heading = heading(document: lines)
    var earlier: Set<String> = []
    var numbers: [String: Int] = [:]
    let points = objects("points") { reader in
      let point = reader.passageHere(document: lines, bullet: lines?.document.bullet ?? "")
      if let year, !point.id.hasPrefix("\(year)."), !point.id.isEmpty {
        reader.fault(.misplacedID(point.id, expected: "\(year)."), at: "id")
      }
      if let parent = point.parent, !earlier.contains(parent) { reader.fault(.parentNotEarlier(parent), at: "parent") }
      reader.checkPlace(of: point, among: earlier, &numbers)
      earlier.insert(point.id)
      return point
    }
    if has("points"), points.isEmpty { fault(.emptyList, at: "points") }
    return Statement(genre: genre, extract: extract, heading: heading, points: points)
  }

  /// `places` has where each organization is named first.
  private mutating func attendanceHere(document: String, _ places: inout [String: String]) -> Attendance {
    let organization = usedID(.organization, "organization")
    if let first = places[organization] {
      fault(.organizationTwice(organization, first: first), at: "organization")
    } else if !organization.isEmpty {
      places[organization] = file.label(offset)
    }
    return Attendance(
      organization: organization, role: choice("role", .participant),
      virtual: flag("virtual"), note: optionalBilingual("note"), from: provenance(document: document))
  }
}
