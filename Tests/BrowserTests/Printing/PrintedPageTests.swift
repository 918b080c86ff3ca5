import BidiText
import DialogueExport
import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Plain text laid out for a terminal")
struct PrintedPageTests {
  private func lines(
    _ blocks: [PlainBlock], width: Int = 40, _ language: Language = .english, order: TextOrder = .visual
  ) -> [String] {
    PrintedPage(width: width, language: language, options: TextOptions(order: order)).rows(blocks).map(\.text)
  }

  private let table = PlainColumns(rows: [["id", "الاسم"], ["a", "باب"]], languages: [nil, .arabic])

  @Test("Arabic begins at the right, joined and from right to left; English at the left")
  func paragraphs() {
    let blank = String(repeating: " ", count: 37)
    #expect(lines([.paragraph("باب", .arabic)]) == [blank + "ﺏﺎﺑ"])
    #expect(lines([.paragraph("باب", .arabic)], .arabic) == [blank + "ﺏﺎﺑ"])
    #expect(lines([.paragraph("door", prefix: "x: ", .english)]) == ["x: door"])
  }

  @Test("Where the terminal orders text, it gets the letters as they are, from the beginning of the line")
  func logical() {
    #expect(lines([.paragraph("باب 2019", .arabic)], .arabic, order: .logical) == ["باب 2019"])
  }

  @Test("A table of the Arabic interface is mirrored")
  func mirrored() {
    #expect(
      lines([.columns(table)], .arabic).map { $0.trimmingPrefix { $0 == " " } }
        == ["ﻢﺳﻻﺍ  id", "  ﺏﺎﺑ   a"].map { $0.trimmingPrefix { $0 == " " } })
    #expect(lines([.columns(table)], .arabic).allSatisfy { $0.count == 40 })
  }

  @Test("Lines fit any width, but for an address, which stays whole", arguments: [40, 80, 120])
  func widths(width: Int) throws {
    let address = "https://a.example/" + String(repeating: "x", count: 150) + "/"
    let text = String(repeating: "التعاون الشرطي ", count: 30)
    for language in Language.allCases {
      let rows = PrintedPage(width: width, language: language, options: TextOptions()).rows(
        [.paragraph(text, prefix: "id: ", .arabic), .paragraph("انظر " + address, .arabic)])
      #expect(rows.dropLast().allSatisfy { $0.size.columns == width })
      #expect(try #require(rows.last).text == address)
    }
  }
}
