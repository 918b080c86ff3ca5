import DialogueRecord
import SeededNumbers
import Testing

@testable import Desk

struct MarksTests {
  private static let texts = Bilingual(ar: "تعزيز التعاون", en: "Strengthen cooperation")
  private static let time = "2026-03-01T09:30:00Z"

  private static func marks(_ changes: Marks.Change...) -> Marks {
    changes.reduce(into: Marks()) { $0.apply($1, at: time) }
  }

  private static func reread(_ marks: Marks) -> Marks { Marks(marks.bytes) }

  @Test func aMarkIsALineThatAPersonCanRead() {
    let marks = Self.marks(.mark("2019.1", Self.texts), .addTags("2019.1", Self.texts, ["drugs", "sea", "drugs"]))
    #expect(
      String(decoding: marks.bytes, as: UTF8.self) == """
        {"v": 1, "id": "2019.1", "marked": "2026-03-01T09:30:00Z", "tags": ["drugs", "sea"], "fingerprint": \
        "\(Mark.fingerprint(of: Self.texts))", "ar": "تعزيز التعاون", "en": "Strengthen cooperation"}

        """)
    #expect(Self.reread(marks) == marks)
  }

  @Test func aRemarkMayHoldAnything() {
    let remark = "one\ntwo \"three\" \\ {}\t\u{1B}[31m \u{2028} \u{202E} ملاحظة"
    let marks = Self.reread(Self.marks(.remark("2019.1", Self.texts, remark, was: "")))
    #expect(marks["2019.1"]?.remark == remark)
    #expect(marks.bytes.filter { $0 == 0x0A }.count == 1)
  }

  @Test func wordsOfTheUserOutliveTheirMark() {
    var marks = Self.marks(.mark("a", Self.texts), .remark("b", Self.texts, "why", was: ""), .unmark("a"), .unmark("b"))
    #expect(marks.all.isEmpty)
    marks = Self.reread(marks)
    marks.apply(.mark("a", Self.texts), at: "later")
    marks.apply(.mark("b", Self.texts), at: "later")
    #expect(marks["a"]?.remark == "")
    #expect(marks["b"]?.remark == "why")
    #expect(marks["b"]?.marked == Self.time)
  }

  @Test func whatAnotherProgramWroteMeanwhileStays() {
    var marks = Self.marks(
      .remark("a", Self.texts, "theirs", was: ""), .tags("a", Self.texts, ["x", "y", "z"], was: []))
    marks.apply(.remark("a", Self.texts, "mine", was: "before"), at: Self.time)
    #expect(marks["a"]?.remark == "theirs\nmine")
    marks.apply(.remark("a", Self.texts, "all", was: "theirs\nmine"), at: Self.time)
    #expect(marks["a"]?.remark == "all")
    marks.apply(.tags("a", Self.texts, ["new", "x"], was: ["x", "y"]), at: Self.time)
    #expect(marks["a"]?.tags == ["new", "x", "z"])
  }

  @Test func aRemarkIsAddedOnce() {
    let marks = Self.marks(
      .addRemark("a", Self.texts, "first"), .addRemark("a", Self.texts, "second"), .addRemark("a", Self.texts, "first"),
      .addRemark("a", Self.texts, "fir"))
    #expect(marks["a"]?.remark == "first\nsecond\nfir")
  }

  @Test(arguments: [
    ("not json", Mark.Problem.notJSON), ("[1]", .notJSON), ("{\"id\": \"x\"", .notJSON),
    ("{\"v\": 2, \"id\": \"x\"}", .newer(2)), ("{\"id\": 5}", .badField("id")), ("{\"id\": \"\"}", .badField("id")),
    ("{\"v\": 1}", .badField("id")), ("{\"id\": \"x\", \"tags\": \"t\"}", .badField("tags")),
    ("{\"id\": \"x\", \"tags\": [1]}", .badField("tags")), ("{\"id\": \"x\", \"remark\": {}}", .badField("remark")),
    ("{\"id\": \"a\"}", .again(line: 1)),
  ])
  func aLineThatCannotBeReadIsToldAndKept(_ line: String, _ problem: Mark.Problem) {
    let file = Array("{\"id\": \"a\"}\r\n\n\(line)\n{\"id\": \"b\", \"mood\": 1}".utf8)
    var marks = Marks(file)
    #expect(marks.faults == [Marks.Fault(line: 3, problem: problem)])
    #expect(marks.all.map(\.id) == ["a", "b"])
    #expect(marks.bytes == file + [0x0A])
    marks.apply(.place("b", at: 0), at: Self.time)
    marks.apply(.tags("b", Self.texts, ["t"], was: []), at: Self.time)
    marks.apply(.unmark("a"), at: Self.time)
    #expect(
      String(decoding: marks.bytes, as: UTF8.self)
        == "{\"v\": 1, \"id\": \"b\", \"tags\": [\"t\"], \"ar\": \"\", \"en\": \"\", \"mood\": 1}\n\n\(line)\n")
  }

  @Test func aLineThatIsNotUTF8IsKeptToTheByte() {
    let file: [UInt8] = [0x7B, 0xFF, 0xFE, 0x7D, 0x0A]
    let marks = Marks(file)
    #expect(marks.faults == [Marks.Fault(line: 1, problem: .notUTF8)])
    #expect(marks.bytes == file)
  }

  @Test func marksOfTwoCopiesAreAllThere() {
    var mine = Self.marks(
      .remark("a", Self.texts, "mine", was: ""), .mark("b", Self.texts), .tags("c", Self.texts, ["x"], was: []))
    mine.apply(.unmark("c"), at: Self.time)
    let theirs = Self.marks(
      .remark("a", Self.texts, "theirs", was: ""), .tags("a", Self.texts, ["t"], was: []), .mark("d", Self.texts),
      .mark("c", Self.texts))
    let before = Self.reread(mine)
    mine.apply(.merge(theirs.all), at: Self.time)
    #expect(mine.all.map(\.id) == ["a", "b", "c", "d"])
    #expect(mine["a"]?.remark == "mine\ntheirs")
    #expect(mine["a"]?.tags == ["t"])
    #expect(mine["c"]?.tags == ["x"])
    var again = before
    again.apply(.merge(theirs.all), at: Self.time)
    again.apply(.merge(theirs.all), at: "later")
    #expect(again == mine)
  }

  @Test func marksMoveAmongThoseThatHold() {
    var marks = Self.marks(
      .mark("a", Self.texts), .remark("gone", Self.texts, "r", was: ""), .unmark("gone"), .mark("b", Self.texts),
      .mark("c", Self.texts))
    marks.apply(.place("c", at: 1), at: Self.time)
    #expect(marks.all.map(\.id) == ["a", "c", "b"])
    marks.apply(.place("c", at: -9), at: Self.time)
    #expect(marks.all.map(\.id) == ["c", "a", "b"])
    marks.apply(.place("c", at: 9), at: Self.time)
    #expect(marks.all.map(\.id) == ["a", "b", "c"])
    marks.apply(.place("c", at: 0), at: Self.time)
    #expect(marks.all.map(\.id) == ["c", "a", "b"])
    marks.apply(.place("c", at: 9), at: Self.time)
    marks.apply(.place("nothing", at: 1), at: Self.time)
    #expect(Self.reread(marks).all.map(\.id) == ["a", "b", "c"])
  }

  /// Whatever is done, what is written is what is read, and no word of the user's is lost.
  @Test(arguments: 1...40)
  func noWordIsLost(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var marks = Marks(Array("broken\n".utf8))
    var words: Set<String> = []
    for step in 0..<60 {
      let id = random.pick(["a", "b", "c", "2019.2.1"])
      let word = "word \(step)"
      let changes: [Marks.Change] = [
        .mark(id, Self.texts), .unmark(id), .addRemark(id, Self.texts, word), .addTags(id, Self.texts, [word]),
        .place(id, at: Int.random(in: -3...9, using: &random)),
      ]
      let change = random.pick(changes)
      switch change {
      case .addRemark, .addTags: words.insert(word)
      default: break
      }
      marks.apply(change, at: Self.time)
      #expect(Marks(marks.bytes) == marks)
    }
    let text = String(decoding: marks.bytes, as: UTF8.self)
    #expect(words.allSatisfy { text.contains($0) })
    #expect(text.contains("broken\n"))
  }
}
