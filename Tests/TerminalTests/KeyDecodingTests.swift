import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Terminal

/// Bytes with `^[` for ESC, as one reads them in manuals.
func bytes(_ text: String) -> [UInt8] {
  Array(text.replacing("^[", with: "\u{1B}").utf8)
}

struct KeyDecodingTests {
  static let keys: [(sent: [UInt8], key: Key)] = [
    (bytes("j"), .character("j")), (bytes(" "), .character(" ")), (bytes("ش"), .character("ش")),
    (bytes("é"), .character("é")), (bytes("漢"), .character("漢")), (bytes("😀"), .character("😀")),
    ([0x0D], .enter), ([0x0A], .enter), ([0x09], .tab), ([0x7F], .backspace), ([0x08], .backspace),
    ([0x01], .control("a")), ([0x03], .control("c")), ([0x1A], .control("z")), ([0x1C], .control("\\")),
    ([0x00], .control("@")), ([0x1F], .control("_")),
    (bytes("^[x"), .alt("x")), (bytes("^[ش"), .alt("ش")), (bytes("^[\r"), .lineEnd),
    (bytes("^[[A"), .up), (bytes("^[OA"), .up), (bytes("^[[B"), .down), (bytes("^[OD"), .left), (bytes("^[[C"), .right),
    (bytes("^[[1;5D"), .wordLeft), (bytes("^[[1;3C"), .wordRight), (bytes("^[[1;2C"), .right),
    (bytes("^[[1;5A"), .up), (bytes("^[^[[D"), .wordLeft), (bytes("^[^[OC"), .wordRight),
    (bytes("^[Oc"), .wordRight), (bytes("^[Od"), .wordLeft), (bytes("^[[d"), .left), (bytes("^[[c"), .right),
    (bytes("^[[H"), .home), (bytes("^[OH"), .home), (bytes("^[[1~"), .home), (bytes("^[[7~"), .home),
    (bytes("^[[F"), .end), (bytes("^[[4~"), .end), (bytes("^[[8~"), .end), (bytes("^[[7^"), .home),
    (bytes("^[[2~"), .insert), (bytes("^[[3~"), .delete), (bytes("^[[5~"), .pageUp), (bytes("^[[6~"), .pageDown),
    (bytes("^[[3;5~"), .delete), (bytes("^[[Z"), .backTab),
    (bytes("^[OP"), .function(1)), (bytes("^[OS"), .function(4)), (bytes("^[[11~"), .function(1)),
    (bytes("^[[15~"), .function(5)), (bytes("^[[21~"), .function(10)), (bytes("^[[24~"), .function(12)),
    (bytes("^[[1;2R"), .function(3)), (bytes("^[[[A"), .function(1)), (bytes("^[[[E"), .function(5)),
    (bytes("^[OM"), .enter), (bytes("^[Oj"), .character("*")), (bytes("^[Op"), .character("0")),
    (bytes("^[Oy"), .character("9")),
  ]

  @Test(arguments: keys)
  func key(sent: [UInt8], key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.feed(sent) == [.key(key)])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    "^[[I", "^[[O", "^[[12;40R", "^[[?1;2c", "^[[99~", "^[Oz", "^[]10;rgb:0/0/0\u{07}", "^[]11;rgb:0/0/0^[\\",
    "^[_G1^[\\", "^[[?2026;2$y",
  ])
  func whatIsNoKeyIsNone(sent: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes(sent) + bytes("j")).last == .key(.character("j")))
    #expect(decoder.feed(bytes(sent)).allSatisfy { if case .report = $0 { true } else { false } })
  }

  @Test func theTerminalsOwnDescriptionComesFirst() {
    let described = ["kf1": bytes("^[[H"), "kcuu1": bytes("^[A"), "kdch1": [0x7F]]
    var decoder = InputDecoder(keys: KeySequences { described[$0] })
    #expect(decoder.feed(bytes("^[[H^[A^[[B")) == [.key(.function(1)), .key(.up), .key(.down)])
    #expect(decoder.feed([0x7F]) == [.key(.backspace)], "a single byte is not taken from the description")
  }

  @Test func escapeAloneIsKnownAfterAShortWait() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience == 25)
    #expect(decoder.giveUp() == [.key(.escape)])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    ("^[[", [Input.key(.alt("["))]), ("^[O", [.key(.alt("O"))]), ("^[P", [.key(.alt("P"))]), ("^[]", [.key(.alt("]"))]),
    ("^[^[", [.key(.escape), .key(.escape)]), ("^[[12;", []), ("^[P>|VTE", []),
  ])
  func whatIsBrokenOffIsGivenUp(sent: String, meant: [Input]) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes(sent)) == [])
    #expect(decoder.giveUp() == meant)
    #expect(decoder.feed(bytes("j")) == [.key(.character("j"))])
  }

  @Test(
    arguments: [
      ([0xFF, 0x6A], [Input.key(.character("j"))]), ([0xD8, 0x6A], [.key(.character("j"))]),
      ([0xC0, 0x80, 0x6A], [.key(.character("j"))]), ([0xED, 0xA0, 0x80, 0x6A], [.key(.character("j"))]),
      ([0xC2, 0x9B, 0x6A], [.key(.character("j"))]), ([0xE2, 0x82, 0x1B, 0x5B, 0x41], [.key(.up)]),
    ] as [([UInt8], [Input])])
  func brokenUTF8TakesNoKeyWithIt(sent: [UInt8], meant: [Input]) {
    var decoder = InputDecoder()
    #expect(decoder.feed(sent) == meant)
  }

  @Test func aSequenceBrokenOffByAnotherLosesOnlyItself() {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes("^[[12^[[A^[]52;c;^[OB")) == [.key(.up), .key(.down)])
    #expect(decoder.feed(bytes("^[[\r")) == [.key(.enter)])
  }
}

struct SplitReadTests {
  /// However the bytes are cut, the same keys come out.
  @Test("A long sequence means the same wherever it is cut")
  func longSequence() {
    let all = bytes("^[[<0;\(String(repeating: "1", count: 100));1Mj")
    var decoder = InputDecoder()
    let whole = decoder.feed(all)
    for cut in 0...all.count {
      var decoder = InputDecoder()
      #expect(decoder.feed(all.prefix(cut)) + decoder.feed(all.dropFirst(cut)) == whole)
    }
  }

  @Test func cutsDoNotMatter() {
    var generator = SeededGenerator(seed: 8)
    let pieces =
      KeyDecodingTests.keys.map(\.sent)
      + ["^[[8;1$y", "^[P>|XTerm(379)^[\\", "^[[<0;5;6M", "^[[<0;5;6m", "^[[200~a\r\nش^[[3~^[[201~"].map(bytes)
    for _ in 0..<300 {
      let stream = (0..<12).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
      var whole = InputDecoder()
      let expected = whole.feed(stream)
      var cut = InputDecoder()
      var got: [Input] = []
      var rest = stream[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...min(4, rest.count), using: &generator)
        got += cut.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(got == expected)
      #expect(cut.giveUp() == whole.giveUp())
    }
  }

  /// Whatever comes, the decoder is ready for a key after it has given up.
  @Test func noiseDoesNotStick() {
    var generator = SeededGenerator(seed: 1)
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x50, 0x5D, 0x3C, 0x4D, 0x3B, 0x30, 0x7E, 0x24, 0x07, 0x5C, 0xD8, 0xB4, 0xFF,
    ]
    for _ in 0..<2000 {
      let noise = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      var decoder = InputDecoder()
      _ = decoder.feed(noise)
      _ = decoder.giveUp()
      #expect(decoder.feed(bytes("j")) == [.key(.character("j"))], "\(noise)")
    }
  }

  @Test func anEndlessStringIsLetGo() {
    var decoder = InputDecoder()
    _ = decoder.feed(bytes("^[]52;c;") + Array(repeating: 0x41, count: Tokenizer.longestString))
    #expect(decoder.patience == nil)
    #expect(decoder.feed(bytes("j")) == [.key(.character("j"))])
  }
}
