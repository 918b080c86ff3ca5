import Lexis
import Testing

@Suite("Filtering by typed words")
struct WordFilterTests {
  private static let names = ["الجريمة السيبرانية وإدارة الحدود", "Cybercrime and border management"]

  @Test(
    "A word is the same word however it is written",
    arguments: [
      "الجريمة", "جريمة", "الجريمه", "الجَرِيمَة", "الجـريمة", "ﺍﻟﺠﺮﻳﻤﺔ", "السیبرانیة", "سيبرانية", "الحدود", "حدود",
      "إدارة", "ادارة",
      "crime", "CYBER", "bord", "border man", "man border", "ｃｙｂｅｒ", "جريمة border", "",
    ])
  func found(typed: String) {
    #expect(WordFilter(typed).matches(Self.names))
  }

  @Test(
    "What no name has is not found, nor two letters inside a word",
    arguments: ["crimes of war", "دولة", "im", "الجريمة دولة"])
  func notFound(typed: String) {
    #expect(!WordFilter(typed).matches(Self.names))
  }

  @Test("A text without a word leaves everything, and says so", arguments: ["", " ", "؟", "—"])
  func empty(typed: String) {
    #expect(WordFilter(typed).isEmpty && WordFilter(typed).matches([]))
  }
}
