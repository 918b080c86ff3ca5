import Screen
import Testing

@testable import Terminal

@Suite("Keys that send lam and alef")
struct LamAlefKeyTests {
  private func keys(_ reads: String...) -> [Input] {
    var decoder = InputDecoder()
    return reads.flatMap { decoder.feed(bytes($0)) }
  }

  private func typed(_ letters: String) -> [Input] { letters.map { .key(.character($0)) } }

  @Test(
    "Letters that come in one go are the key",
    arguments: [
      ("لأ", "\u{FEF7}"), ("لإ", "\u{FEF9}"), ("لآ", "\u{FEF5}"), ("لا", "\u{FEFB}"), ("للا", "ل\u{FEFB}"),
      ("لالا", "\u{FEFB}\u{FEFB}"), ("لأن", "\u{FEF7}ن"), ("\u{FEFB}", "\u{FEFB}"),
      ("ال", "ال"), ("لب", "لب"), ("ل", "ل"),
    ])
  func joined(sent: String, meant: String) {
    #expect(keys(sent) == typed(meant))
  }

  @Test("Letters that come one after the other are two keys")
  func split() {
    #expect(keys("ل", "ا") == typed("لا"))
    #expect(keys("jل", "أj") == typed("jلأj"))
  }

  @Test("What is pasted stays as it is, and nothing is joined across another key")
  func others() {
    #expect(keys("^[[200~لا^[[201~") == [.paste("لا")])
    #expect(keys("ل^[[Aا") == typed("ل") + [.key(.up)] + typed("ا"))
    #expect(keys("ل^[[200~ا^[[201~") == typed("ل") + [.paste("ا")])
    #expect(keys("^[لا") == [.key(.alt("ل"))] + typed("ا"))
  }
}
