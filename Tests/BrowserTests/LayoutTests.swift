import BidiText
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Nothing leaves its place")
struct LayoutTests {
  private static let subjects: [Subject] = [
    .about, .year(2016), .year(2017), .year(2018), .year(2019), .year(2020), .year(2021), .organization("afripol"),
    .organization("sco"), .group("wg-strategic-2021"), .theme("CYB"), .theme("INF"), .term("G01"), .term("G68"),
  ]

  private func layout(_ subject: Subject, width: Int, _ settings: Settings, _ run: Run) throws -> ReaderLayout {
    var state = run.state
    state.settings = settings
    return ReaderLayout(
      DocumentBuilder.blocks(subject, try #require(state.context)), width: width, settings: settings)
  }

  @Test("Every piece of a document stays in its own columns, in documents of every width", arguments: subjects)
  func pieces(subject: Subject) throws {
    let run = try Run()
    var details = Settings()
    details.showsDetails = true
    details.showsSourceReadings = true
    for settings in [Settings(), Settings(language: .arabic, digits: .arabic), details] {
      for width in [1, 5, 20, 36, 40, 55, 58, 80, 120, 260] {
        let layout = try layout(subject, width: width, settings, run)
        for row in layout.rows {
          var end = 0
          for piece in row.pieces.sorted(by: { $0.column < $1.column }) {
            #expect(piece.column >= end && piece.line.columns <= piece.width, "\(width): \(piece.text)")
            end = piece.column + piece.width
            if let separator = row.separator { #expect(!(piece.column..<end).contains(separator)) }
          }
          // At widths that no screen has, a wide letter may stand out; nothing else.
          #expect(end <= max(width, 2), "\(width)")
        }
      }
    }
  }

  @Test(
    "The two texts of a passage begin on the same row where they stand side by side",
    arguments: [2016, 2017, 2019, 2020, 2021])
  func sideBySide(year: Int) throws {
    let run = try Run()
    let session = try #require(run.state.record.session(year: year))
    for language in Language.allCases {
      for width in [58, 80, 120, 200] {
        let layout = try layout(.year(year), width: width, Settings(language: language), run)
        for point in session.statement.points {
          let rows = layout.rows.filter { row in
            row.pieces.contains {
              ($0.text == point.text.ar || $0.text == point.text.en) && $0.line.range.lowerBound == 0
            }
          }
          try #require(rows.count == 1, "\(point.id) at \(width)")
          let texts = rows[0].pieces.sorted { $0.column < $1.column }.map(\.text)
          // Columns are logical: the language of the interface comes first on either side.
          #expect(texts == (language == .arabic ? [point.text.ar, point.text.en] : [point.text.en, point.text.ar]))
          #expect(rows[0].separator != nil)
        }
      }
    }
  }

  @Test("Every word of a passage is there, in both languages, at any width", arguments: [20, 34, 58, 120])
  func whole(width: Int) throws {
    let run = try Run()
    for year in [2016, 2019, 2021] {
      let layout = try layout(.year(year), width: width, Settings(), run)
      let session = try #require(run.state.record.session(year: year))
      for point in session.statement.points {
        for text in [point.text.ar, point.text.en] {
          let lines = layout.rows.flatMap(\.pieces).filter { $0.text == text }.map { $0.line.logicalText(of: text) }
          #expect(lines.joined() == text, "\(point.id)")
        }
      }
    }
  }

  @Test(
    "The frames of the panes stand where they should in every row, at every width",
    arguments: [Language.english, .arabic])
  func borders(language: Language) throws {
    var run = try Run(Size(columns: 120, rows: 30), Settings(language: language))
    run.go(toPassage: "2019.2.2")
    for columns in Array(stride(from: 60, through: 300, by: 12)) + [61, 79, 80, 99, 100, 101] {
      for rows in [10, 16, 24, 50] {
        run.send(.resize(Size(columns: columns, rows: rows)))
        let frame = run.frame
        for rect in run.state.browseFrames.values {
          #expect(frame.hasBorder(rect, isMirrored: language == .arabic), "\(columns)x\(rows):\n\(frame.text)")
        }
      }
    }
  }

  @Test(
    "The panes fill the screen without a gap, and share their frames at most",
    arguments: [(40, 10), (59, 30), (60, 10), (60, 14), (60, 15), (80, 24), (99, 17), (100, 36), (300, 100)])
  func tiling(columns: Int, rows: Int) throws {
    for focus in BrowseScreen.Part.allCases {
      var run = try Run(Size(columns: columns, rows: rows))
      try run.press("\(focus.rawValue + 1)")
      var covered: [Int] = Array(repeating: 0, count: columns * rows)
      let layout = try #require(run.state.context.map { run.state.browse.layout($0) })
      var inside = covered
      func count(_ rect: Rect, in cells: inout [Int]) {
        for row in rect.row..<rect.endRow {
          for column in rect.column..<rect.endColumn { cells[row * columns + column] += 1 }
        }
      }
      for rect in [layout.header, layout.footer] + layout.frames.values { count(rect, in: &covered) }
      for rect in layout.frames.values { count(rect.inset(columns: 1, rows: 1), in: &inside) }
      #expect(covered.allSatisfy { $0 >= 1 })
      #expect(inside.allSatisfy { $0 <= 1 } && zip(covered, inside).allSatisfy { $0 == 1 || $1 == 0 })
      #expect(layout.frames[focus] != nil)
    }
  }

  @Test("Below the smallest size there is a word of it, in as much room as there is")
  func tooSmall() throws {
    for (columns, rows) in [(39, 10), (40, 9), (20, 5), (5, 1), (1, 1)] {
      for language in Language.allCases {
        let run = try Run(Size(columns: columns, rows: rows), Settings(language: language))
        #expect(run.frame.size == Size(columns: columns, rows: rows))
        #expect(run.frame.text.contains { !$0.isWhitespace })
      }
    }
  }
}

extension Frame {
  /// Whether a frame of box characters stands round a rectangle; at its sides a sign of how far a list is scrolled may stand.
  fileprivate func hasBorder(_ rect: Rect, isMirrored: Bool) -> Bool {
    let left = isMirrored ? size.columns - rect.endColumn : rect.column
    let right = left + rect.columns - 1
    func text(_ column: Int, _ row: Int) -> String { cells[row * size.columns + column].text }
    // Where panes share a side, their corners join.
    return "╭├┬┼┤".contains(text(left, rect.row)) && "╮┤┬┼├".contains(text(right, rect.row))
      && "╰├┴┼┤".contains(text(left, rect.endRow - 1)) && "╯┤┴┼├".contains(text(right, rect.endRow - 1))
      && (rect.row + 1..<rect.endRow - 1).allSatisfy { row in
        "│┃├┤┼".contains(text(left, row)) && "│┃├┤┼".contains(text(right, row))
      }
  }
}
