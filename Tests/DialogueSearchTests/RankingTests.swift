import DialogueSearch
import RecordFixtures
import Testing

/// The order of hits, on points made so that the order of the record is another one.
@Suite struct RankingTests {
  private func search(_ query: String, _ texts: String...) -> [Hit] {
    let points = texts.enumerated().map { MadeRecord.Point(id: "2001.\($0 + 1)", en: $1) }
    return SearchIndex(MadeRecord.record([(2001, points)])).search(Query(query)).hits.filter { $0.kind == .statements }
  }

  private func ids(_ hits: [Hit]) -> [String] { hits.map(\.id) }

  @Test func wordsThatStandNearerComeFirst() {
    let texts = ("alpha one two three beta", "beta two alpha", "alpha beta")
    #expect(ids(search("alpha beta", texts.0, texts.1, texts.2)) == ["2001.3", "2001.2", "2001.1"])
    // The nearest pair counts, wherever in the text it stands, and so does the longest way of three.
    #expect(ids(search("alpha beta", "alpha x beta", "alpha x x x x beta alpha")) == ["2001.2", "2001.1"])
    #expect(ids(search("alpha beta gamma", "alpha beta x x gamma", "gamma x alpha beta")) == ["2001.2", "2001.1"])
    // Of one word nothing is near, and an alternative is no second word.
    #expect(ids(search("alpha", texts.0, texts.1, texts.2)) == ["2001.1", "2001.2", "2001.3"])
    #expect(ids(search("alpha OR beta", texts.0, texts.1, texts.2)) == ["2001.1", "2001.2", "2001.3"])
  }

  /// Nearness is measured among hits of one tier only.
  @Test func aBetterTierComesBeforeANearerHit() {
    #expect(ids(search("border crime", "borders crime", "border of some crime")) == ["2001.2", "2001.1"])
  }

  @Test func aHitIsAsGoodAsTheWorstOfItsWords() {
    let hits = search(
      "border crime", "borders and crime", "border and crimes", "a border, and crime", "the borders of crimes")
    #expect(hits.map(\.tier) == [.exact, .stem, .stem, .stem])
    #expect(ids(hits) == ["2001.3", "2001.1", "2001.2", "2001.4"])
    // Each word is taken at its best.
    #expect(search("border crime", "borders, border, crimes and crime").map(\.tier) == [.exact])
    #expect(search("\"border crime\"", "border crimes").map(\.tier) == [.stem])
    // Of alternatives the best counts.
    #expect(search("border OR crime", "border and crimes").map(\.tier) == [.exact])
  }

  @Test func wordsThatOnlyBindNeedNotBeFoundAndCount() {
    let hits = search("plan of crime", "plan, crime", "plan of crime")
    #expect(ids(hits) == ["2001.2", "2001.1"])
    #expect(hits.map(\.tier) == [.exact, .exact])
  }

  /// Two terms go by one short name: what answers by both is one hit, by the first of them.
  @Test func whatSeveralDetoursLeadToIsFoundOnce() {
    let texts = ["the second net", "the first net and the second net", "the first net", "a net"]
    let points = texts.enumerated().map { MadeRecord.Point(id: "2001.\($0 + 1)", en: $1) }
    let terms = [("شبكة أولى", "first net (XNT)"), ("شبكة ثانية", "second net (XNT)")]
    let results = SearchIndex(MadeRecord.record([(2001, points)], terms: terms)).search(Query("XNT"))
    #expect(results.countByKind[.statements] == 3 && results.years.map(\.points) == [3])
    let ways = results.hits.filter { $0.kind == .statements }.map { hit in
      if case .glossary(let term)? = hit.through { "\(hit.id) \(term.id)" } else { hit.id }
    }
    #expect(Set(ways) == ["2001.2 G1", "2001.3 G1", "2001.1 G2"] && ways.count == 3)
  }

  @Test func whatMustNotBeFoundIsNot() {
    #expect(ids(search("plan -crime", "plan of crimes", "plan of action")) == ["2001.2"])
  }
}
