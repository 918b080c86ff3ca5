import Screen
import Testing

@testable import Terminal

/// Keys by the protocols that programs leave switched on when they end badly.
struct ModifiedKeyTests {
  static let keys: [(sent: String, keys: [Key])] = [
    ("^[[113u", [.character("q")]), ("^[[106;1u", [.character("j")]), ("^[[106;1:1u", [.character("j")]),
    ("^[[106;1:2u", [.character("j")]), ("^[[106;1:3u", []), ("^[[106;129u", [.character("j")]),
    ("^[[99;5u", [.control("c")]), ("^[[27;5;99~", [.control("c")]), ("^[[99;6u", [.control("c")]),
    ("^[[99;133u", [.control("c")]), ("^[[27;5;105~", [.tab]), ("^[[109;5u", [.enter]), ("^[[32;5u", [.control("@")]),
    ("^[[49;5u", [.control("1")]), ("^[[97;2u", [.character("A")]), ("^[[97:65;2u", [.character("A")]),
    ("^[[49:33;2u", [.character("!")]), ("^[[33;2u", [.character("!")]), ("^[[97;65u", [.character("A")]),
    ("^[[97;66u", [.character("a")]), ("^[[27;2;97~", [.character("A")]), ("^[[120;3u", [.alt("x")]),
    ("^[[120;4u", [.alt("X")]), ("^[[97;9u", []), ("^[[97;17u", []),
    ("^[[1580u", [.character("ج")]), ("^[[1580:1580:91;1u", [.character("ج")]), ("^[[1580::91;5u", [.escape]),
    ("^[[1588::97;5u", [.control("a")]), ("^[[1580;;1580u", [.character("ج")]),
    ("^[[1604::98;1;1604:1575u", [.character("\u{FEFB}")]), ("^[[0;;1607u", [.character("ه")]),
    ("^[[97;2;65u", [.character("A")]), ("^[[97;5;1u", [.control("a")]), ("^[[228;2u", [.character("Ä")]),
    ("^[[27u", [.escape]), ("^[[27;1:3u", []), ("^[[13u", [.enter]), ("^[[13;3u", [.lineEnd]), ("^[[13;2u", [.enter]),
    ("^[[9u", [.tab]), ("^[[9;2u", [.backTab]), ("^[[27;2;9~", [.backTab]), ("^[[127u", [.backspace]),
    ("^[[127;5u", [.backspace]), ("^[[32;2u", [.character(" ")]),
    ("^[[57419u", [.up]), ("^[[57417;5u", [.wordLeft]), ("^[[57414u", [.enter]), ("^[[57400u", [.character("1")]),
    ("^[[57413;129u", [.character("+")]), ("^[[57364u", [.function(1)]), ("^[[57375u", [.function(12)]),
    ("^[[57358u", []), ("^[[57441;2u", []), ("^[[0u", []), ("^[[55296u", []), ("^[[16777215u", []), ("^[[u", []),
    ("^[[?1u", []), ("^[[1;1:1A", [.up]), ("^[[1;1:3A", []), ("^[[1;129B", [.down]), ("^[[1;133C", [.wordRight]),
    ("^[[3;1:3~", []), ("^[[3;1:2~", [.delete]), ("^[[1;5:1P", [.function(1)]), ("^[[15;1:3~", []),
  ]

  @Test(arguments: keys)
  func key(sent: String, keys: [Key]) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes(sent)) == keys.map { .key($0) })
    #expect(decoder.patience == nil)
    #expect(decoder.feed(bytes("j")) == [.key(.character("j"))])
  }

  @Test(arguments: keys)
  func cutsDoNotMatter(sent: String, keys: [Key]) {
    var decoder = InputDecoder()
    #expect(bytes(sent).flatMap { decoder.feed([$0]) } == keys.map { .key($0) })
  }
}

struct PatienceTests {
  @Test(
    arguments: [
      (nil, 25), ("", 25), ("500", 500), ("0", 0), ("-1", 25), ("soon", 25), ("999999999999", 10_000),
    ] as [(String?, Int)])
  func delayOfTheEnvironment(value: String?, milliseconds: Int) {
    #expect(EscapeDelay.milliseconds(value) == milliseconds)
  }

  /// Only ESC is a key that a sequence begins with; whatever has been begun is waited for longer.
  @Test(arguments: [
    ("^[", 500), ("^[^[", 500), ("^[[", 300), ("^[O", 300), ("^[[1;", 300), ("^[P", 300), ("^[]", 300),
    ("^[]11;rgb:", 1000), ("^[P>|VT", 1000), ("^[]11;?^[", 1000), ("^[[200~abc", 1000),
  ])
  func waits(sent: String, milliseconds: Int) {
    var decoder = InputDecoder(escapeDelay: 500)
    #expect(decoder.feed(bytes(sent)) == [])
    #expect(decoder.patience == milliseconds)
  }

  @Test(arguments: [("^[", "[A", Key.up), ("^[[", "A", .up), ("^[O", "A", .up), ("^[[1;5", "D", .wordLeft)])
  func theRestThatComesInTimeIsPartOfTheKey(begun: String, rest: String, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes(begun)) == [])
    #expect(decoder.feed(bytes(rest)) == [.key(key)])
  }
}
