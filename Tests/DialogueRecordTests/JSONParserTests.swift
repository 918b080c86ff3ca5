import TestSupport
import Testing

@testable import DialogueRecord

@Suite("Reading JSON")
struct JSONParserTests {
  @Test(
    "What is JSON",
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("\n\t\r false\n", .bool(false)),
      ("0", .int(0)), ("-0", .int(0)), ("-12", .int(-12)), ("1.5", .double(1.5)), ("1e3", .double(1000)),
      ("25E-1", .double(2.5)), ("1e+2", .double(100)), ("9223372036854775807", .int(.max)),
      ("9223372036854775808", .double(9_223_372_036_854_775_808)),
      (#""""#, ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{08}\u{0C}\n\r\tz"), (#""\u0041\u0627\uD83D\ude42""#, "Aا🙂"),
      ("\"الحوار 🙂\u{7F}\"", "الحوار 🙂\u{7F}"),
      ("[]", []), ("[ ]", []), ("[1,[2,[]] , \"x\"]", [1, [2, []], "x"]),
      ("{}", [:]), ("{ }", [:]), (#"{"b":1,"a":{"b":null}}"#, ["b": 1, "a": ["b": nil]]),
      (#"{"a":1,"a":2}"#, .object([.init("a", 1), .init("a", 2)])),
    ] as [(String, JSON)])
  func good(text: String, value: JSON) {
    #expect(JSON(Array(text.utf8)) == value)
  }

  @Test(
    "What is not, and where: ⟦ stands at the place",
    arguments: [
      ("⟦", .value), (" ⟦", .value), ("⟦nul", .value), ("⟦nulL", .value), ("⟦True", .value), ("⟦tru", .value),
      ("⟦x", .value), ("⟦,", .value), ("⟦'a'", .value), ("⟦+1", .value), ("⟦-", .value), ("⟦01", .value),
      ("⟦-01", .value), ("⟦.5", .value), ("⟦1.", .value), ("⟦1.e2", .value), ("⟦1e", .value), ("⟦1e+", .value),
      ("⟦NaN", .value), ("⟦Infinity", .value), ("⟦-Infinity", .value), ("0⟦x10", .endOfFile),
      ("1 ⟦2", .endOfFile), ("{}⟦}", .endOfFile), ("[]⟦,", .endOfFile), ("null⟦null", .endOfFile),
      ("1⟦//", .endOfFile), ("⟦/**/1", .value),
      ("[⟦", .value), ("[1⟦", .commaOrBracket), ("[1 ⟦2]", .commaOrBracket), ("[1,⟦]", .value), ("[⟦,1]", .value),
      ("[1⟦}", .commaOrBracket),
      ("{⟦", .fieldName), ("{⟦a:1}", .fieldName), ("{⟦1:1}", .fieldName), ("{⟦,}", .fieldName),
      (#"{"a"⟦"#, .colon), (#"{"a" ⟦1}"#, .colon), (#"{"a":⟦}"#, .value),
      (#"{"a":1⟦"#, .commaOrBrace), (#"{"a":1 ⟦"b":2}"#, .commaOrBrace), (#"{"a":1,⟦}"#, .fieldName),
      (#"{"a":1⟦]"#, .commaOrBrace),
      (#""abc⟦"#, .closingQuote), ("\"a⟦\nb\"", .closingQuote), ("\"a⟦\u{0}b\"", .closingQuote),
      ("\"⟦\u{1F}\"", .closingQuote), ("\"ا⟦\t\"", .closingQuote),
      (#""a⟦\x""#, .escape), (#""⟦\"#, .escape), (#""⟦\u12"#, .escape), (#""⟦\u12G4""#, .escape),
      (#""⟦\u+123""#, .escape), (#""⟦\u-123""#, .escape), (#""⟦\uD83D""#, .escape), (#""⟦\uD83Dx""#, .escape),
      (#""⟦\uD83D\n""#, .escape), (#""⟦\uD83D\u0041""#, .escape), (#""⟦\uDE42""#, .escape),
      (#""\n⟦\U0041""#, .escape),
    ] as [(String, JSONExpectation)])
  func bad(text: String, expected: JSONExpectation) throws {
    let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let failure = JSONParser.Failure(offset: parts[0].utf8.count, expected: expected)
    // `\" ⟦\` spelt in a raw string ends in the stroke itself.
    #expect(throws: failure) { try JSONParser.parse(Array(parts.joined().utf8)) }
  }

  @Test("64 levels are read, the 65th is refused", arguments: [("[", "]"), (#"{"a":"#, "}")])
  func nesting(open: String, close: String) throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: open, count: levels - 1) + "1" + String(repeating: close, count: levels - 1)).utf8)
    }
    #expect(throws: Never.self) { try JSONParser.parse(nested(64)) }
    let failure = JSONParser.Failure(offset: open.utf8.count * 64, expected: .lessNesting)
    #expect(throws: failure) { try JSONParser.parse(nested(65)) }
    #expect(throws: failure) { try JSONParser.parse(Array(String(repeating: open, count: 100_000).utf8)) }
  }

  @Test("Bytes that are no UTF-8 are no JSON", arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0xD8]])
  func notUTF8(bytes: [UInt8]) {
    #expect(JSON(bytes) == nil)
  }

  @Test("A fault of a tree is found by its way down")
  func paths() throws {
    let text = #"{"a": [1, {"b": "x", "c": [true, null]}], "d": {}}"#
    let tree = try JSONParser.parse(Array(text.utf8))
    for (piece, path) in [
      (#""a""#, "a"), ("1", "a[0]"), (#"{"b"#, "a[1]"), (#""b""#, "a[1].b"), (#""x""#, "a[1].b"), ("true", "a[1].c[0]"),
      ("null", "a[1].c[1]"), (#""d""#, "d"), ("{}", "d"),
    ] {
      let offset = try #require(text.range(of: piece).map { text.utf8.distance(from: text.startIndex, to: $0) })
      #expect(tree.path(to: offset) == path, "\(piece)")
    }
  }
}

extension String {
  /// Where a text first begins.
  func range(of text: String) -> Index? {
    ranges(of: text).first?.lowerBound
  }
}
