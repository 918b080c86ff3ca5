import DialogueRecord
import TestSupport
import Testing

@Suite("What an id names")
struct LookupTests {
  private let record: Record

  init() throws {
    record = try Record(pack: Repository.record)
  }

  /// The kind and the id of what is found.
  private func found(_ id: String) -> String? {
    switch record.thing(id) {
    case .session(let session): "session \(session.id)"
    case .gap(let gap): "gap \(gap.id)"
    case .section(let section): "section \(section.id)"
    case .passage(let passage): "passage \(passage.id)"
    case .organization(let organization): "organization \(organization.id)"
    case .group(let group): "group \(group.id)"
    case .theme(let theme): "theme \(theme.id)"
    case .term(let term): "term \(term.id)"
    case .lineage(let lineage): "lineage \(lineage.id)"
    case .reference(let reference): "reference \(reference.id)"
    case .emendation(let emendation): "emendation \(emendation.id)"
    case nil: nil
    }
  }

  @Test(
    "Things of every kind, in capital and in small letters",
    arguments: [
      ("2019", "session 2019"), ("2018", "gap 2018"), ("2019.2.1", "passage 2019.2.1"), ("About.1", "passage about.1"),
      ("afripol", "organization afripol"), ("AFRIPOL", "organization afripol"), ("أفريبول", "organization afripol"),
      ("WG-Strategic-2021", "group wg-strategic-2021"), ("cyb", "theme T10"), ("CYB", "theme T10"),
      ("t10", "theme T10"), ("g13", "term G13"), ("HUBS", "lineage hubs"), ("s01", "reference S01"),
      ("e1", "emendation E1"), ("about", "section about"), ("WHY", "section why"),
    ])
  func things(id: String, thing: String) {
    #expect(found(id) == thing)
  }

  @Test(
    "Nothing is named by a part of an id or by more than it",
    arguments: ["", "201", "2019.", "2019.2.1.1", "CY", " CYB"])
  func nothing(id: String) {
    #expect(found(id) == nil)
  }

  @Test("Every id of the list names something, and every code and id is in it")
  func ids() {
    #expect(record.ids.allSatisfy { found($0) != nil })
    for id in [
      "2019", "2018", "2021.4", "about.1", "sco", "wg-front-line-2019", "T10", "CYB", "G13", "hubs", "S01", "E1",
    ] {
      #expect(record.ids.contains(id), "\(id)")
    }
  }

  @Test("Lines of the source lead to what stands on them")
  func lines() {
    #expect(record.passages(onLines: [36, 11]).map(\.id) == ["2017.4.2", "2021.1"])
    #expect(record.passages(onLines: [10]).isEmpty)
    #expect(record.sessions(headedOnLines: [10, 11]).map(\.id) == ["2021"])
  }

  @Test("A line of descent has where it begins and whatever follows, oldest first")
  func points() throws {
    let hubs = try #require(record.lineages.first { $0.id == "hubs" })
    #expect(record.points(of: hubs).map(\.id) == ["2016.5", "2017.3", "2017.4.2"])
  }

  @Test("An organization is named by its short or its full name, behind the article and particles")
  func named() throws {
    let interpol = try #require(record.organizations.first { $0.id == "interpol" })
    #expect(
      record.passages(naming: interpol).map(\.id)
        == ["about.1", "about.2", "who.1", "2016.5", "2017.4.3", "2019.2.2", "2021.3"])
  }

  @Test("Years with a session and without one, oldest first")
  func years() {
    #expect(record.years.map(\.id) == ["2016", "2017", "2018", "2019", "2020", "2021"])
    #expect(record.years.map { $0.session?.year } == [2016, 2017, nil, 2019, 2020, 2021])
  }
}
