import Foundation
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueRecord

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test(
    "How values are written",
    arguments: [
      (nil, "null"), (true, "true"), (-7, "-7"), (.double(0.5), "0.5"), (.double(2), "2"), (.double(1 / 3.0), "0.3333"),
      (.double(-0.25), "-0.25"), (.double(-0.00001), "0"), (.double(0.99999), "1"), (.double(.nan), "null"),
      (.double(.infinity), "null"), ("a\"\\\n\r\t\u{1}\u{7F}\u{9F}/", #""a\"\\\n\r\t\u0001\u007f\u009f/""#),
      ("الحوار", #""الحوار""#), ([], "[]"), ([1, "x", nil], #"[1, "x", null]"#), ([:], "{}"),
      ([[1], [:]], "[\n  [1],\n  {}\n]"),
      (["a": 1, "b": ["c": [[:]]]], "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [\n      {}\n    ]\n  }\n}"),
    ] as [(JSON, String)])
  func values(value: JSON, text: String) {
    #expect(value.text == text)
  }

  @Test("What is written is read back the same, by this reader and by another one")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 8259)
    for _ in 0..<300 {
      let value = JSON.random(depth: 4, &generator)
      let text = value.text
      let again = try #require(JSON(Array(text.utf8)), "\(text)")
      #expect(again == value)
      // Strings that Unicode holds equal are equal in Swift; their bytes have to be the same too.
      #expect(Array(again.text.utf8) == Array(text.utf8))
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      }
    }
  }
}

extension JSON {
  private static let scalars =
    Array(
      "aZ09 \"\\/\n\t\r\u{0}\u{1B}\u{7F}\u{85}\u{2028}\u{202E}\u{FEFF}ée\u{301}الحوارلإ\u{64E}漢🙂\u{10FFFF}"
        .unicodeScalars)

  fileprivate static func random(depth: Int, _ generator: inout SeededGenerator) -> JSON {
    func text() -> String {
      String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...8, using: &generator)).map { _ in generator.pick(scalars) }))
    }
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return .int(.random(in: .min ... .max, using: &generator))
    case 3:
      // Never a whole number: that would be read as one.
      return .double(Double(Int.random(in: -99_999...99_999, using: &generator) * 10 + 5) / 10_000)
    case 4, 5: return .string(text())
    case 6:
      return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in random(depth: depth - 1, &generator) })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          // A name once: the other reader takes the last of several.
          Field(text() + String(generator.next(), radix: 36), random(depth: depth - 1, &generator))
        })
    }
  }
}
