import Foundation
import TestSupport
import Testing

/// Whatever comes from outside, a terminal is sent nothing that it would obey.
@Suite("Hostile text", .serialized)
struct HostileTextTests {
  /// Every control but NUL, line feed and tabulator, sequences that begin with them, and what steers direction.
  private static let payload: String = {
    let codes = Array(1..<0x20).filter { $0 != 0x09 && $0 != 0x0A } + Array(0x7F...0x9F)
    let steering = Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x2028, 0x2029, 0xFEFF]
    let scalars = (codes + steering).compactMap { Unicode.Scalar($0) }
    return "hostile" + scalars.map { "x\($0)" }.joined()
      + "\u{1B}]777;hostile\u{7}\u{1B}[777z\u{9B}777z\u{1B}P777\u{1B}\\"
  }()

  /// The controls in what was sent, apart from ends of lines.
  private func controls(_ text: String) -> Set<String> {
    let plain = text.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars
    let found = plain.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029, 0xFEFF: true
      default: false
      }
    }
    return Set(found.map { String($0.value, radix: 16) })
  }

  /// A text as JSON has it, with everything but ASCII escaped.
  private func json(_ text: String) -> String {
    text.utf16.map { unit in
      (0x20..<0x7F).contains(unit) && unit != 0x22 && unit != 0x5C
        ? String(UnicodeScalar(UInt8(unit)))
        : "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
    }.joined()
  }

  /// A line of the file of marks.
  private func mark(remark: String) -> String {
    """
    {"v": 1, "id": "2019.1", "marked": "2026-01-01T00:00:00Z", "fingerprint": "sha256:0", "remark": "\(remark)", "tags": ["\(remark)"]}

    """
  }

  @Test("Words, names of files and variables, and packs, are told to a terminal without what it would obey")
  func told() throws {
    let wire = try Wire(
      80, 24,
      line: """
        until [ -e ready ]; do sleep 0.05; done
        P=$(cat payload)
        for c in trend show cite mark; do $HIWAR $c "$P"; done; echo PART 1
        $HIWAR "$P"; $HIWAR --"$P"; $HIWAR --lang "$P"; $HIWAR screen --size "$P"; echo PART 2
        $HIWAR --pack "$P" sessions; HIWAR_PACK=$P $HIWAR themes; $HIWAR check "$P"; echo PART 3
        $HIWAR compare "$P"; $HIWAR search x --theme "$P"; $HIWAR report --output "$P/$P"; echo PART 4
        TERM=$P $HIWAR; LC_ALL=$P COLORTERM=$P $HIWAR --diagnose; XDG_CONFIG_HOME=/$P $HIWAR config; echo PART 5
        $HIWAR config; $HIWAR marks; $HIWAR dossier; echo PART 6
        $HIWAR check pack; $HIWAR --pack pack sessions; echo PART 7
        """, environment: ["TERM": "dumb", "PAGER": "cat"])
    try wire.folder.write(Self.payload.utf8, to: "payload")
    try wire.folder.copy(Repository.record, to: "pack")
    let text = json(Self.payload)
    try wire.folder.write(
      "{\"\(text)\": 1, \"themes\": [\"\(text)\", {\"id\": \"\(text)\"}]}".utf8, to: "pack/themes.json")
    try wire.folder.write("{}".utf8, to: "pack/sessions/2022\(Self.payload.suffix(20).filter { $0 != "/" }).json")
    try wire.folder.write("[".utf8, to: "pack/\(Self.payload.prefix(60).filter { $0 != "/" }).json")
    try wire.folder.write("\(Self.payload) = \(Self.payload)\n".utf8, to: ".config/hiwar/config")
    let mark = mark(remark: json(Self.payload))
    try wire.folder.write((mark + Self.payload + "\n").utf8, to: ".local/share/hiwar/marks.jsonl")
    try wire.folder.write([], to: "ready")
    for part in 1...7 { try wire.wait("PART \(part)") }
    // A type that is not known has the terminal asked what it is.
    let questions =
      "\u{1B}[8$p\u{1B}[>0q\u{1B}[>c\u{1B}[=c\u{1B}[?2031$p\u{1B}]10;?\u{07}\u{1B}]11;?\u{07}\u{1B}[c"
    #expect(controls(wire.text.replacingOccurrences(of: questions, with: "")) == [])
    #expect(wire.text.contains("\u{FFFD}"))
    for words in ["themes.json", "2019.1", "hostile"] { #expect(wire.text.contains(words), "\(words)") }
  }

  @Test("So is what a terminal answers")
  func answers() throws {
    let wire = try Wire(80, 24, line: "$HIWAR --diagnose --no-pager; echo ENDED")
    try wire.wait("^[[c")
    try wire.send(
      "^[P>|\(Self.payload.unicodeScalars.filter { $0.value >= 0x20 }.map { String($0) }.joined())^[\\^[[?62c")
    try wire.wait("ENDED")
    let end = try #require(wire.text.range(of: "\u{1B}[?1049l", options: .backwards))
    let printed = wire.text[end.upperBound...].split(whereSeparator: \.isNewline).filter { $0.contains("XTVERSION") }
    #expect(printed.count == 1 && controls(String(printed[0])) == [])
  }

  @Test("Ctrl-C is heard behind a flood of keys")
  func flood() throws {
    let wire = try Wire()
    try wire.wait("^[[c")
    try wire.send("^[[?62c")
    try wire.wait("Sessions")
    // More than one read takes, and more than a second's work.
    for _ in 0..<10 { try wire.send(String(repeating: "jk", count: 1000)) }
    try wire.send("\u{3}")
    try wire.wait(nil)
  }
}
