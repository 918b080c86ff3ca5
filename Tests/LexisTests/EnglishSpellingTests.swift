import Testing

@testable import Lexis

@Suite struct EnglishSpellingTests {
  @Test(arguments: [
    ("organisation", "organization"), ("analysed", "analyzed"), ("rise", "rise"), ("labour", "labor"),
    ("endeavours", "endeavors"), ("neighbouring", "neighboring"), ("four", "four"), ("hours", "hours"),
    ("flour", "flour"),
    ("centre", "center"), ("metres", "meters"), ("fibre", "fiber"), ("defence", "defense"), ("programmes", "programs"),
    ("dialog", "dialogue"), ("police", "police"),
  ])
  func levelled(word: String, levelled: String) {
    #expect(String(decoding: EnglishSpelling.levelled(word), as: UTF8.self) == levelled)
  }
}
