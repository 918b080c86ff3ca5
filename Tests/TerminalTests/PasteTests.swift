import Screen
import Testing

@testable import Terminal

struct PasteTests {
  @Test(arguments: [
    ("plain", "plain"), ("الحوار\tdialogue", "الحوار\tdialogue"), ("a\rb", "a\nb"), ("a\r\nb", "a\nb"),
    ("a\nb", "a\nb"),
    ("a\r\rb", "a\n\nb"), ("a\u{0}\u{7}b\u{1B}c\u{7F}d\u{9B}e", "abcde"), ("", ""),
  ])
  func textIsCleaned(pasted: String, text: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes("^[[200~\(pasted)^[[201~j")) == [.paste(text), .key(.character("j"))])
  }

  @Test func lengthDoesNotMatter() {
    let text = String(repeating: "حوار ", count: 50_000)
    var decoder = InputDecoder()
    var inputs = decoder.feed(bytes("^[[200~"))
    for start in stride(from: 0, to: text.utf8.count, by: 4096) {
      inputs += decoder.feed(Array(text.utf8.dropFirst(start).prefix(4096)))
    }
    #expect(inputs == [])
    #expect(decoder.feed(bytes("^[[201~")) == [.paste(text)])
  }

  @Test func aPasteWithoutEndEndsWhenNothingComes() {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes("^[[200~half")) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.giveUp() == [.paste("half")])
    #expect(decoder.feed(bytes("j")) == [.key(.character("j"))])
  }
}
