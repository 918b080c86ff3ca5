import BidiText
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Where one is")
struct WhereaboutsTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 40, rows: 10)]

  private static func rows(_ frame: Frame) -> [String] {
    frame.logicalText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("The cursor stands in the row of what is selected", arguments: PlainStop.all)
  func cursor(_ stop: PlainStop) throws {
    for language in Language.allCases {
      for size in Self.sizes {
        let run = try stop.run(size, language)
        guard let cursor = run.frame.cursor, let context = run.state.context else {
          Issue.record("\(language) \(size): no cursor\n\(run.frame.text)")
          continue
        }
        let place = try #require(run.state.whereabouts(context))
        let row = Self.rows(run.frame)[cursor.row]
        let shown = Self.shown(stop.shown, place)
        // On the smallest screen the first row of what is longer may be above it.
        guard !shown.isEmpty, size.rows > 10 || !["reader", "preamble read", "side by side"].contains(stop.name) else {
          continue
        }
        #expect(row.contains(shown), "\(language) \(size): \(shown) is not in \(row)\n\(run.frame.text)")
      }
    }
  }

  /// What the row of the cursor has to show, as far as a narrow list has room for it.
  private static func shown(_ shown: PlainStop.Shown, _ place: Whereabouts) -> String {
    let words = place.name.split { ",،:".contains($0) }.map { String($0.drop { $0 == " " }) }
    switch shown {
    case .start: return String((words.first ?? "").prefix(8))
    case .end: return words.last ?? ""
    case .part: return place.part
    case .text(let text): return text
    }
  }

  @Test("It is said first in the last row, before the keys", arguments: PlainStop.all)
  func lastRow(_ stop: PlainStop) throws {
    for language in Language.allCases {
      let run = try stop.run(Self.sizes[1], language)
      guard run.state.message == nil, let context = run.state.context, let place = run.state.whereabouts(context) else {
        continue
      }
      let last = try #require(Self.rows(run.frame).last)
      #expect(last.contains(context.catalogue.words(place).withoutIsolates.prefix(20)), "\(last)")
      let framed = try stop.run(Self.sizes[1], language, isPlain: false)
      #expect(framed.state.whereabouts(try #require(framed.state.context)) == nil)
    }
  }

  private static let expected: [(String, Bool, String)] = [
    ("k", false, "Sessions: 2020, 6 of 7"), ("<Enter>j", false, "Reader: 2021.1, 1 of 4"),
    ("crime<Enter>jj", true, "Hits: "), ("M", false, "Marks: nothing selected"),
  ]

  @Test("In English", arguments: expected)
  func english(keys: String, isSearching: Bool, words: String) throws {
    let run = try PlainStop("", keys, isSearching: isSearching).run(Self.sizes[0], .english)
    let last = try #require(Self.rows(run.frame).last)
    #expect(last.hasPrefix(" " + words), "\(last)")
  }

  @Test("Of a name that is too long the number is seen", arguments: [40, 44, 60, 80])
  func long(columns: Int) throws {
    let stop = PlainStop("", "cG")
    for language in Language.allCases {
      let run = try stop.run(Size(columns: columns, rows: 24), language)
      let context = try #require(run.state.context)
      let place = try #require(run.state.whereabouts(context))
      let last = try #require(Self.rows(run.frame).last)
      #expect(place.count > 9 && last.contains("\(place.count)"), "\(last)")
    }
  }

  @Test("A message stands beside it where there is room, else alone")
  func message() throws {
    var run = try PlainStop("", "k").run(Self.sizes[1], .english)
    run.edit { $0.say("Said.") }
    #expect(Self.rows(run.frame).last?.hasPrefix(" Sessions: 2020, 6 of 7   Said.") == true)
    run.edit { $0.say(String(repeating: "word ", count: 21)) }
    #expect(Self.rows(run.frame).last?.hasPrefix(" word word") == true)
  }

  @Test("A click on a key behind it does what the key does")
  func click() throws {
    var run = try PlainStop("", "k").run(Self.sizes[1], .english)
    let last = try #require(Self.rows(run.frame).last)
    let column = try #require(last.firstRange(of: "? ")?.lowerBound.utf16Offset(in: last))
    run.send(.mouse(MouseEvent(.click, at: Position(column: column, row: 35))))
    #expect(run.frame.logicalText.contains("Keys and actions"))
  }

  @Test("In the list of keys the cursor is in the field while one types, and on the row while one moves")
  func help() throws {
    var run = try Run(keys: "?")
    let field = try #require(run.frame.cursor?.row)
    try run.press("<Down>")
    #expect(run.frame.cursor?.row == field + 3 && !run.frame.isEditing)
    try run.press("e")
    #expect(run.frame.cursor?.row == field && run.frame.isEditing)
    try run.press("xyzzy<Down>")
    #expect(run.frame.cursor?.row == field && run.frame.isEditing)
  }

  @Test("A filter that is opened again has the cursor")
  func filter() throws {
    let run = try Run(keys: "tfcrime<Down><Enter>f")
    #expect(run.frame.isEditing)
  }
}
