import DialogueComparison
import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("The screen of the lines of descent")
struct LinesTests {
  @Test("Every line, every point and every link of the record is drawn")
  func whole() throws {
    let chains = try Bundled.record().lineageChains(years: Bundled.record().years.map(\.year))
    let run = try Run(keys: "d")
    #expect(run.state.lines.chains == chains)
    #expect(chains.contains { $0.id == "working-groups" })
    #expect(run.state.lines.places.count == chains.flatMap(\.nodes).count)
    for chain in chains {
      let strokes = LinkStrokes(chain, step: 24, selected: nil).strokes
      let arrows = strokes.filter { "▸◂".contains($0.value.symbol) }
      #expect(arrows.count == Set(chain.links.map(\.to.id)).count)
      // Heavy only where a link is shown by the texts, dashed only where one is inferred.
      let symbols = Set(strokes.values.map(\.symbol))
      if chain.links.allSatisfy({ $0.ground == .textual }) { #expect(symbols.isDisjoint(with: "╌╎┌┐└┘├┤┬┴┼")) }
      if chain.links.allSatisfy({ $0.ground == .inferred }) { #expect(symbols.isDisjoint(with: "━┃┏┓┗┛┣┫┳┻╋")) }
      // No link runs through an id.
      for node in chain.nodes {
        for column in 0..<node.id.count {
          let place = LinkStrokes.Place(column: node.column * 24 + column, row: node.row)
          #expect(strokes[place] == nil)
        }
      }
    }
  }

  @Test(
    "Going along a line and from line to line",
    arguments: [
      ("", "2017.4.1"), ("<Right>", "2019.2.1"), ("<Right><Right>", "2019.3.1"), ("<Right><Left>", "2017.4.1"),
      ("<Left>", "2017.4.1"), ("j", "2019.3.1"), ("jj", "2019.2.2"), ("k", "2017.4.1"), ("G", "2020.3.3"),
      ("Gg", "2019.2.1"),
    ])
  func moves(keys: String, point: String) throws {
    #expect(try Run(keys: "d" + keys).state.lines.point == point)
  }

  @Test("Where several links end, back leads to the latest of their points, and forward to the first of the later ones")
  func nearestLinks() throws {
    let run = try Run(keys: "d")
    let order = run.state.record.passages.map(\.id)
    var several = 0
    for place in run.state.lines.places {
      let links = run.state.lines.chains.first { $0.id == place.line }?.links ?? []
      let earlier = links.filter { $0.to.id == place.node.id }.map(\.from.id)
      let later = links.filter { $0.from.id == place.node.id }.map(\.to.id)
      if earlier.count > 1 { several += 1 }
      for (linked, isLater) in [(earlier, false), (later, true)] where !linked.isEmpty {
        var lines = run.state.lines
        lines.select(place)
        lines.move(later: isLater)
        let expected = order.filter(linked.contains)
        #expect(lines.point == (isLater ? expected.first : expected.last), "\(place.line) \(place.node.id)")
      }
    }
    #expect(several > 2)
  }

  @Test("Of a point in several lines only the links of the one that is looked at are told")
  func linksOfTheLine() throws {
    let run = try Run(keys: "d")
    let context = try #require(run.state.context)
    for place in run.state.lines.places {
      let id = place.node.id
      let blocks = DocumentBuilder.blocks(.node(line: place.line, point: id), context)
      let told = blocks.compactMap { block -> String? in
        guard case .flow(let spans) = block.content else { return nil }
        let text = spans.map(\.text).joined()
        return text.contains("▸") ? text : nil
      }
      let links =
        run.state.record.passage(id)?.follows.filter { $0.line == place.line }.map { [$0.point, id] } ?? []
      let later = run.state.record.successors(of: id).filter { $0.link.line == place.line }.map { [id, $0.point.id] }
      #expect(told.count == (links + later).count, "\(place.line) \(id)")
      for (text, ends) in zip(told, links + later) { #expect(text.hasPrefix(ends[0]) && text.contains(" \(ends[1]) ")) }
    }
  }

  @Test("On a mirrored screen time runs from right to left, and so do the arrows")
  func mirrored() throws {
    let run = try Run(Size(columns: 120, rows: 36), Settings(language: .arabic), keys: "d<Left>")
    #expect(run.state.lines.point == "2019.2.1")
    let line = try #require(run.rows.first { $0.contains("2017.4.1") && $0.contains("2019.2.1") })
    #expect(line.contains("◂━"))
    #expect(!line.contains("▸"))
  }

  @Test("Where years lie beside the screen a sign says so", arguments: Language.allCases)
  func furtherYears(language: Language) throws {
    let later = language == .arabic ? "<Left>" : "<Right>"
    for (size, keys, signs) in [
      (Size(columns: 40, rows: 10), "d", [false, true]), (Size(columns: 40, rows: 10), "d" + later, [true, true]),
      (Size(columns: 40, rows: 10), "dG" + later, [true, false]), (Size(columns: 80, rows: 24), "d", [false, false]),
    ] {
      let header = try #require(try Run(size, Settings(language: language), keys: keys).rows.dropFirst(2).first)
      let shown = ["‹", "›"].map(header.contains)
      #expect(shown == (language == .arabic ? signs.reversed() : signs), "\(keys) \(header)")
    }
  }

  @Test("The reason of a link is one key away, Enter opens the point and back is all as before")
  func reasonAndPoint() throws {
    var run = try Run(Size(columns: 120, rows: 60), keys: "d<Right>")
    let reason = try #require(run.state.record.passage("2019.2.1")?.follows.first?.reason.en)
    let beginning = reason.split(separator: " ").prefix(4).joined(separator: " ")
    #expect(!run.frame.text.contains(beginning))
    try run.press("i")
    #expect(run.frame.text.contains(beginning))
    let before = run.state.place
    try run.press("<Enter>")
    #expect(run.anchor == "2019.2.1")
    try run.press("<BS>")
    #expect(run.state.screen == .lines)
    #expect(run.state.place == before)
  }
}
