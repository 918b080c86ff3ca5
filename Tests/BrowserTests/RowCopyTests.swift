import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("What is copied from every row")
struct RowCopyTests {
  /// What the open chooser puts on the clipboard by each of its choices.
  private func copies(_ run: Run) throws -> [(label: String, text: String, name: String)] {
    try (run.choices ?? []).enumerated().compactMap { place, label in
      var copying = run
      try copying.press("\(place + 1)")
      if case .part = copying.state.overlay {
        #expect(label.hasPrefix("A part of the text …") || label.hasPrefix("جزء من النص …"))
        return nil
      }
      guard case .copy(let text, let name) = copying.effects.last else {
        if case .chooser = copying.state.overlay { return nil }
        Issue.record("nothing is copied by \(label)")
        return (label, "", "")
      }
      // Who performs it says how it went.
      #expect(copying.state.message == nil)
      return (label, text, name)
    }
  }

  private static let notice = "English translation by this project; not an INTERPOL text"
  private static let arabic = "التركيز على مجالين من مجالات التعاون:"
  private static let english = "A focus on two areas of cooperation:"

  @Test("What is shown comes first, then with its citation, then the rest, each text with its own citation")
  func choices() throws {
    var run = try Run()
    run.go(toPassage: "2019.2")
    try run.press("y")
    let copies = try copies(run)
    #expect(
      copies.map(\.label) == [
        "As it is shown  Arabic, English", "As it is shown, with the citation  Arabic, English",
        "The Arabic, with the citation", "The English, with the citation", "The citation", "The id  2019.2",
      ])
    #expect(copies.map(\.name).allSatisfy { $0.hasSuffix(" (2019.2)") })
    let texts = copies.map(\.text)
    #expect(texts[0] == [Self.arabic, Self.english, Self.notice].joined(separator: "\n"))
    let lines = texts[1].split(separator: "\n")
    #expect(lines.count == 4 && lines[0] == Self.arabic && lines[2] == Self.english)
    #expect(lines[1].hasPrefix("الإنتربول، «") && lines[1].contains("النقطة 2019.2،") && lines[1].contains("السطر 24"))
    #expect(lines[3].hasPrefix("INTERPOL, “Highlights of the 2019 joint statement”, point 2019.2,"))
    #expect(texts[2] == lines[0...1].joined(separator: "\n") && texts[3] == lines[2...3].joined(separator: "\n"))
    #expect(texts[4] == "\(lines[1])\n\(lines[3])" && texts[5] == "2019.2")
    // The notice goes with the English and with nothing else.
    #expect(!texts[2].contains("translation") && !texts[2].contains("ترجمة") && texts[3].contains(Self.notice))
  }

  @Test(
    "The language is that of the texts, not of the interface", arguments: [("L", 1), ("LL", 0), ("LA", 1), ("LLA", 0)])
  func languages(keys: String, shown: Int) throws {
    var run = try Run()
    run.go(toPassage: "2019.2")
    try run.press(keys + "y")
    let copies = try copies(run).map(\.text)
    #expect(copies[0] == [Self.arabic, "\(Self.english)\n\(Self.notice)"][shown])
    #expect(copies[1].hasPrefix([Self.arabic, Self.english][shown]) && copies[1].split(separator: "\n").count == 2)
    #expect(copies[2].hasPrefix(Self.arabic) && copies[2].contains(Self.english))
    #expect(copies[3].hasPrefix([Self.english, Self.arabic][shown]))
    #expect(copies[4].hasPrefix(["الإنتربول،", "INTERPOL,"][shown]) && !copies[4].contains("\n"))
  }

  @Test("An emended text says what the source has; the source's own reading is the source's")
  func readings() throws {
    var run = try Run()
    run.go(toPassage: "2020.3.3")
    try run.press("LL")
    var emended = run
    try emended.press("y")
    let passage = try #require(try Bundled.record().passage("2020.3.3"))
    let text = try #require(copies(emended).first?.text)
    #expect(text.hasPrefix(passage.text.ar + "\n† E") && text.contains("في المصدر «"))
    try run.press("ry")
    #expect(run.choices?.first == "As it is shown  Arabic as printed")
    let copies = try copies(run).map(\.text)
    #expect(copies[0] == passage.source && passage.source != passage.text.ar)
    #expect(copies[1].hasPrefix(passage.source + "\nالإنتربول،") && !copies[1].contains("†"))
  }

  /// Keys to a row, and what is copied of it as it is shown, without what is known of it.
  private static let rows: [(keys: String, text: String)] = [
    ("g", "حوار الإنتربول المتعلق باستحداث بنية فعالة"),
    ("kkk", "لم تُعقد جولة"),
    ("3", "التنسيق الاستراتيجي\nStrategic coordination"),
    (
      "2",
      "آلية الاتحاد الأفريقي للتعاون في مجال الشرطة (أفريبول)\nAfrican Union Mechanism for Police Cooperation (AFRIPOL)"
    ),
    (
      "2<Enter>jj",
      "الاسم: صيغة أخرى للاسم العربي: آلية الاتحاد الأفريقي للتعاون الشرطي\n↖ من مصادر أخرى · S80 · ثقة متوسطة\nName:"
    ),
    ("t", "تبادل المعلومات\nInformation exchange"),
    ("tj<Enter>jjj", "ضرورة توثيق التعاون المشترك"),
    ("d", "وضع آلية عالمية"),
  ]

  @Test("Every row of the lists, the reader and the chart can be copied", arguments: rows)
  func row(keys: String, text: String) throws {
    let run = try Run(keys: keys + "y")
    let copied = try #require(copies(run).first?.text)
    #expect(copied.hasPrefix(text), "\(copied)")
  }

  @Test("A fact is cited with what it rests on, line or reference, and with the thing that it is said of")
  func grounds() throws {
    let record = try Bundled.record()
    var run = try Run(keys: "L2<Enter>")
    var seen = 0
    for _ in 0..<40 {
      let anchor = try #require(run.anchor)
      if let from = DocumentBuilder.provenance(ofRow: anchor, in: "afripol", record) {
        seen += 1
        var copying = run
        try copying.press("y")
        let cited = try copies(copying)[1].text.split(separator: "\n").map(String.init)
        let count = from.references.count + (from.lines.isEmpty ? 0 : 1)
        let sources = cited.dropLast().suffix(count)
        #expect(cited.last?.hasPrefix("Hiwar, ") == true)
        #expect(
          zip(from.references.reversed(), sources.reversed()).allSatisfy { id, text in
            record.references.first { $0.id == id }?.address.map(text.contains) != false
          }, "\(anchor): \(cited)")
        if let line = from.lines.first { #expect(sources.first?.contains("\(line)") == true, "\(anchor): \(cited)") }
        #expect(!cited.contains { $0.contains("translation") })
      }
      try run.press("j")
    }
    #expect(seen > 8)
  }

  @Test("A cell of the table is its points, an empty one its theme, each point with its citation")
  func cells() throws {
    var run = try Run(keys: "c")
    func points() -> [String] { run.state.matrix.selectedCell.map { $0.core + $0.mention } ?? [] }
    for _ in 0..<30 where points().count < 2 { try run.press("j") }
    let points = points()
    #expect(points.count > 1)
    try run.press("y")
    let copies = try copies(run)
    #expect(copies.last?.text == points.joined(separator: "\n"))
    #expect(copies[2].text.components(separatedBy: "\n\n").count == points.count)
    #expect(points.allSatisfy { copies[2].text.contains("النقطة \($0)،") })
    var empty = try Run(keys: "c")
    for _ in 0..<30 where empty.state.matrix.selectedCell?.isEmpty != true { try empty.press("j") }
    #expect(empty.state.matrix.selectedCell?.isEmpty == true)
    try empty.press("y")
    let theme = try #require(empty.state.matrix.theme)
    #expect(try self.copies(empty).last?.text == Bundled.record().theme(theme)?.id)
  }

  @Test("Side by side the selected point is copied, in a cell without one its theme")
  func sideBySide() throws {
    var run = try Run(keys: "x")
    for _ in 0..<4 {
      var copying = run
      try copying.press("y")
      let id = try copies(copying).last?.text
      #expect(id == (run.state.selectedPassage?.id ?? run.state.sideBySide.row))
      try run.press("j")
    }
  }

  @Test("A fact that was found is copied with its label and its ground, a note with its label")
  func hits() throws {
    for (keys, parts) in [
      ("in:sessions Lyon<Enter>", ["■", "↗", "↖"]), ("in:members Lyon<Enter>", ["↗", "↖"]),
      ("in:notes وقت<Enter>", ["ملاحظة المترجم:"]),
    ] {
      var run = try Run.searching(keys: keys)
      try run.press("y")
      let text = try copies(run).first?.text ?? "nothing"
      #expect(parts.contains { text.contains($0) }, "\(keys): \(text)")
    }
  }

  @Test("A line of a concordance is copied in its own language, a hit as the languages are chosen")
  func concordance() throws {
    var run = try Run.searching(keys: "in:statements terrorism<Enter>")
    var hit = run
    try hit.press("y")
    #expect(try copies(hit)[0].text.split(separator: "\n").count == 3)
    try run.press("Ky")
    let copies = try copies(run)
    #expect(copies[0].text.contains("terroris") && copies[0].text.hasSuffix("\n" + Self.notice))
    #expect(copies[0].text.split(separator: "\n").count == 2)
  }

  @Test("Where nothing is selected it is said")
  func nothing() throws {
    var run = try Run.searching(keys: "terrorism<Enter>T")
    try run.press("y")
    #expect(run.state.overlay == nil)
    #expect(run.state.message == (try Bundled.catalogue(.english)[.disabledNothingSelected]))
  }
}
