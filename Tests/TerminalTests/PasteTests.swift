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

  @Test("What comes of a paste that has stopped is of it and no command, and is shown in its time")
  func stalled() {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes("^[[200~half")) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.giveUp() == [.paste("half")])
    #expect(decoder.feed(bytes("q")) == [] && decoder.patience == 1000)
    #expect(decoder.giveUp() == [.paste("q")])
    #expect(decoder.giveUp() == [])
    #expect(
      decoder.feed(bytes("rest^[[20")) == [] && decoder.feed(bytes("1~j")) == [.paste("rest"), .key(.character("j"))])
    #expect(
      decoder.feed(bytes("^[[200~")) == [] && decoder.giveUp() == []
        && decoder.feed(bytes("^[[201~j")) == [.key(.character("j"))])
  }

  @Test("Ctrl-C by itself ends a paste whose end was lost")
  func interrupted() {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes("^[[200~half\u{3}")) == [])
    #expect(decoder.feed([3]) == [])
    #expect(decoder.giveUp() == [.paste("half")])
    #expect(decoder.feed(bytes("more\u{3}")) == [])
    #expect(decoder.feed([3]) == [.paste("more"), .key(.control("c"))])
    #expect(decoder.feed(bytes("q")) == [.key(.character("q"))])
  }

  @Test("What looks like the end and is none is text, cut anywhere")
  func falseEnds() {
    let all = bytes("^[[200~a^[[201^[[2^[^[[201~~j")
    for cut in 0...all.count {
      var decoder = InputDecoder()
      let inputs = decoder.feed(all.prefix(cut)) + decoder.feed(all.dropFirst(cut))
      #expect(inputs == [.paste("a[201[2"), .key(.character("~")), .key(.character("j"))])
    }
  }

  @Test("No more is kept of a paste than any field takes")
  func limit() {
    var decoder = InputDecoder()
    let letters = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(decoder.feed(bytes("^[[200~") + letters + letters) == [])
    #expect(
      decoder.feed(bytes("^[[201~j")) == [.paste(String(decoding: letters, as: UTF8.self)), .key(.character("j"))])
  }
}
