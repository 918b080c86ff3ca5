import DialogueRecord
import RecordFixtures
import Testing

@testable import Browser

@Suite("A point that follows another along several lines of descent")
struct SeveralLinesTests {
  private let record = MadeRecord.record(
    [
      (2001, [MadeRecord.Point(id: "2001.1"), MadeRecord.Point(id: "2001.2")]),
      (
        2002,
        [
          MadeRecord.Point(id: "2002.1", follows: ["2001.1", "other:2001.1"]),
          MadeRecord.Point(id: "2002.2", follows: ["2001.1", "other:2001.2"]),
        ]
      ),
    ], lines: ["line", "other"])

  @Test("Where there is one point to go to, nothing is asked")
  func onePoint() throws {
    var run = try Run(record: record)
    run.go(toPassage: "2002.1")
    try run.press("[")
    #expect(run.choices == nil && run.anchor == "2001.1")
  }

  @Test("Each of several is offered once")
  func severalPoints() throws {
    var run = try Run(record: record)
    run.go(toPassage: "2002.2")
    try run.press("[")
    #expect(run.choices?.map { $0.prefix(6) } == ["2001.1", "2001.2"])
    run.go(toPassage: "2001.1")
    try run.press("<Esc>]")
    #expect(run.choices?.map { $0.prefix(6) } == ["2002.1", "2002.2"])
  }
}
