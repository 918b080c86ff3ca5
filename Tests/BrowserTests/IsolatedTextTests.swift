import BidiText
import DialogueRecord
import RecordFixtures
import Screen
import Testing

@testable import Browser

@Suite("Texts in words of the interface, kept apart")
struct IsolatedTextTests {
  @Test("A count stands beside the word that it is of, in the field of either language")
  func counts() throws {
    let run = try Run.searching(keys: "الجريمة 24 in:groups zzz<Enter>")
    let text = run.frame.logicalText
    // As the line is seen from the left: the word, then its count.
    #expect(run.frame.text.contains("ﺔﻤﻳﺮﺠﻟﺍ (20) · 24 (3) · zzz (0)"), "\(text)")
  }

  @Test("In the legend of the Arabic interface the sign stands before its number as it does in the cells")
  func legend() throws {
    let run = try Run(Size(columns: 120, rows: 36), Settings(language: .arabic), keys: "c")
    #expect(run.frame.text.contains(":+2") && !run.frame.text.contains(":2+"))
  }

  @Test(
    "A text of Latin letters alone is read from the left in an Arabic field",
    arguments: [
      ("INTERPOL, 2021.", BaseDirection.leftToRight), ("الإنتربول 2021", .rightToLeft),
      ("INTERPOL إنتربول", .rightToLeft),
      ("2021 · 3", .rightToLeft), ("", .rightToLeft),
    ])
  func latin(text: String, direction: BaseDirection) {
    #expect(text.direction(in: .rightToLeft) == direction)
    #expect(text.direction(in: .leftToRight) == .leftToRight)
  }

  @Test("What leaves the program has none of the controls")
  func controls() throws {
    let catalogue = try Bundled.catalogue(.english)
    #expect(catalogue.apart("أمن") == "\u{2067}أمن\u{2069}" && catalogue.apart("crime") == "crime")
    #expect("a \u{2067}أمن\u{2069} b".withoutIsolates == "a أمن b")
  }
}
