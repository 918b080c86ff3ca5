import DialogueComparison
import DialogueRecord
import RecordFixtures
import Screen
import Testing

@testable import Browser

@Suite("Hues of lines of descent")
struct LineHueTests {
  @Test(
    "The main theme of a line is that of most of its points, of several the first of the record",
    arguments: [
      ([["B"], ["B"], ["A"]], "B"), ([["B"], ["A"]], "A"), ([["C", "B"], ["C"]], "C"), ([[], ["B"]], "B"),
      ([[], []], nil), ([["X"], ["C"]], "C"),
    ] as [([[String]], String?)])
  func mainTheme(cores: [[String]], code: String?) throws {
    let points = cores.enumerated().map { place, core in
      MadeRecord.Point(id: "2001.\(place + 1)", core: core, follows: place == 0 ? [] : ["2001.1"])
    }
    let record = MadeRecord.record(
      [(2001, points)], themes: [("A", "ألف", "a"), ("B", "باء", "b"), ("C", "جيم", "c")])
    let chain = try #require(record.lineageChains(years: [2001]).first)
    #expect(chain.nodes.count == cores.count)
    #expect(chain.mainTheme(record)?.code == code)
  }

  @Test("Points have the hue of their line, the selected one that of the selection, links theirs")
  func drawn() throws {
    let run = try Run(Size(columns: 120, rows: 60), Settings(coloring: Palette.dark.coloring), keys: "d")
    let context = try #require(run.state.context)
    let lines = run.state.lines
    let pane = try #require(lines.frames(context).main)
    let layout = try #require(lines.layout(context, in: pane))
    let palette = Palette.dark
    var hues: Set<Style> = []
    for place in lines.places {
      guard let rect = layout.rect(of: place) else { continue }
      let chain = try #require(lines.chains.first { $0.id == place.line })
      let hue = palette.family(chain.mainTheme(context.record).flatMap(context.families.place))
      let isHere = place == lines.selected
      for column in rect.column..<rect.endColumn {
        let style = run.frame.cells[rect.row * 120 + column].style
        #expect(style == (isHere ? palette.style(.title).overlaid(with: palette.style(.selection)) : hue))
      }
      hues.insert(hue)
    }
    #expect(hues.count > 2)
    let strokes = Set(run.frame.cells.filter { "━╌".contains($0.text) }.map(\.style.foreground))
    #expect(strokes.isSubset(of: [palette.style(.stated).foreground, palette.style(.inferred).foreground]))
  }

  @Test("Where all families share one hue, points are plain words", arguments: [Palette.few, .fewOnDark, .mono])
  func few(palette: Palette) throws {
    let run = try Run(Size(columns: 120, rows: 36), Settings(coloring: palette.coloring), keys: "dj")
    let place = try run.place("2017.4.1")
    #expect(run.frame.cells[place.row * 120 + place.column].style == palette.style(.text))
  }
}
