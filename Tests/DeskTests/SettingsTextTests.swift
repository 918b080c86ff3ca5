import SeededNumbers
import Testing

@testable import Desk

@Suite("A file of settings as it is written")
struct SettingsTextTests {
  private static func text(_ text: String) throws -> SettingsText { try SettingsText(Array(text.utf8)) }

  @Test(
    "A line with a value",
    arguments: [
      ("a = b", ["b"], "b"), ("  a=b\t", ["b"], "b"), ("a = b c  d # e", ["b", "c", "d"], "b c  d"),
      ("a = b#c", ["b#c"], "b#c"), ("a = '#' \"x y\"", ["#", "x y"], "'#' \"x y\""),
      ("a = 'b # c'", ["b # c"], "b # c"),
      ("a = \"b \\\" \\\\ \\n\" # d", ["b \" \\ \\n"], "b \" \\ \\n"), ("a = ' b", ["'", "b"], "' b"),
      ("a = '", ["'"], "'"), ("a = ' b'", [" b"], " b"),
      ("a =", [], ""), ("a = # b", [], ""), ("a = ''", [""], ""),
      ("a = sh -c 'x # y' # z", ["sh", "-c", "x # y"], "sh -c 'x # y'"),
      ("a = '/b c'/d e", ["'/b c'/d", "e"], "'/b c'/d e"), ("a = عربي", ["عربي"], "عربي"), ("a = b\r", ["b"], "b"),
      ("\u{FEFF}a = b", ["b"], "b"), ("a = b = c", ["b", "=", "c"], "b = c"),
    ])
  func entry(line: String, words: [String], value: String) throws {
    let text = try Self.text(line + "\n")
    let entry = SettingsText.Entry(section: "", name: "a", value: value, words: words, line: 1)
    #expect(text.entries == [entry] && text.problems.isEmpty)
  }

  @Test("Sections, comments and blank lines are counted as lines and are no settings")
  func sections() throws {
    let text = try Self.text("# a = b\n\na = b\n [ Keys ] # c\n\tc = d\n[x]\n")
    #expect(text.entries.map(\.line) == [3, 5] && text.entries.map(\.section) == ["", "keys"])
    #expect(text.sections.map(\.name) == ["keys", "x"] && text.sections.map(\.line) == [4, 6])
  }

  @Test(
    "What is no setting is told with its line",
    arguments: [
      ("ok = 1\nfoo bar # x", SettingsText.Problem.notASetting("foo bar")), ("\n= b", .notASetting("=")),
      ("\na b = c", .notASetting("a b")), ("\n[keys", .notASetting("[keys")), ("\n[keys] x", .notASetting("x")),
      ("\na = 'b", .openQuote("'b")), ("\na = b \"c", .openQuote("\"c")),
    ])
  func wrong(text: String, problem: SettingsText.Problem) throws {
    let problems = try Self.text(text).problems
    #expect(problems.map(\.line) == [2] && problems.map(\.problem) == [problem])
  }

  @Test("What no editor of texts leaves is not read", arguments: [0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x9B] as [UInt32])
  func controls(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(throws: SettingsText.Refusal.control(code, line: 2)) { try Self.text("a = b\nc = \(scalar)d\n") }
    #expect(throws: SettingsText.Refusal.notUTF8) { try SettingsText([0x61, 0x3D, 0xFF]) }
  }

  @Test(
    "A changed value changes its own bytes and no other",
    arguments: [
      ("# me\r\na = b  # why\r\n\r\nx\r\n", "# me\r\na = new  # why\r\n\r\nx\r\n"), ("A=b", "A=new"),
      ("a =# why\n", "a = new # why\n"), ("a =", "a = new"), ("a = b\na = c\n", "a = new\na = c\n"),
      ("\u{FEFF}a = 'b c' # d", "\u{FEFF}a = new # d"), ("", "a = new\n"), ("b = c", "b = c\na = new\n"),
      ("b = c\n\n[keys]\na = j\n", "b = c\na = new\n\n[keys]\na = j\n"),
      ("# my keys\n[keys]\na = j\n", "a = new\n\n# my keys\n[keys]\na = j\n"),
      ("# mine\n\n# my keys\n[keys]\n", "# mine\n\na = new\n\n# my keys\n[keys]\n"),
      ("# mine", "# mine\na = new\n"), ("a = new # x", "a = new # x"), ("b = c\r\n", "b = c\r\na = new\r\n"),
    ])
  func change(before: String, after: String) throws {
    var text = try Self.text(before)
    text.set("a", to: "new")
    #expect(String(decoding: text.bytes, as: UTF8.self) == after)
  }

  @Test("Any file stays to the byte, and any value is read as it was written", arguments: 0..<40)
  func properties(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", "b", " ", "\t", "=", "#", "'", "\"", "\\", "[", "]", "keys", "\n", "\r\n", "name = v", "ن", "a = 1\n",
      " # x",
    ]
    for _ in 0..<50 {
      func made(_ count: Int, _ pieces: [String]) -> String {
        (0..<count).map { _ in generator.pick(pieces) }.joined()
      }
      let written = made(Int.random(in: 0...25, using: &generator), pieces)
      guard let before = try? Self.text(written) else { continue }
      #expect(before.bytes == Array(written.utf8))
      let value = made(Int.random(in: 0...6, using: &generator), pieces.filter { !$0.utf8.contains(0x0A) })
      var after = before
      after.set("a", to: value)
      let reread = try SettingsText(after.bytes)
      #expect(reread.entries.first { $0.section.isEmpty && $0.name.lowercased() == "a" }?.value == value, "\(value)")
      #expect(
        reread.entries.filter { $0.name.lowercased() != "a" }.map(\.value)
          == before.entries.filter { $0.name.lowercased() != "a" }.map(\.value))
      #expect(reread.problems.map(\.problem) == before.problems.map(\.problem))
    }
  }
}
