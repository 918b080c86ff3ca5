import DialogueExport
import DialogueRecord
import Foundation
import Screen
import Testing

@testable import Browser

@Suite("What can be saved of a screen")
struct SaveableTests {
  /// Keys that lead to a screen, and how the names of its files begin.
  private static let screens: [(keys: String, shown: String, everything: String, hasTable: Bool)] = [
    ("", "hiwar-session-2021", "hiwar-session-2021-all", true), ("g", "hiwar-about", "hiwar-about-all", true),
    ("kkk", "hiwar-session-2018", "hiwar-session-2018-all", false),
    ("2", "hiwar-member-afripol", "hiwar-member-afripol-all", true),
    ("3<Enter>", "hiwar-group-wg-strategic-coordination-2019", "hiwar-group-wg-strategic-coordination-2019-all", true),
    ("t", "hiwar-theme-inf", "hiwar-theme-inf-all", true), ("tG", "hiwar-term-g76", "hiwar-term-g76-all", true),
    ("c", "hiwar-matrix-2016-to-2021", "hiwar-compare-2016-to-2021-all", true),
    ("cfcyber<Enter><Enter>", "hiwar-theme-t10-2021", "hiwar-theme-t10-2021-all", true),
    ("gjj<Space>jj<Space>c", "hiwar-matrix-2017-2019", "hiwar-compare-2016-to-2021-all", true),
    ("cx", "hiwar-side-by-side-2019-2020-2021", "hiwar-compare-2016-to-2021-all", true),
    ("cxm", "hiwar-side-by-side-lines-2019-2020-2021", "hiwar-lines-2016-to-2021-all", true),
    ("d", "hiwar-lines-2016-to-2021", "hiwar-lines-2016-to-2021-all", true),
  ]
  private static let searches: [(keys: String, shown: String)] = [
    ("cyber<Enter>", "hiwar-search-cyber"), ("تعاون<Enter>", "hiwar-search"),
    ("cyber year:2020<Enter>", "hiwar-search-cyber-year-2020"), ("cyber<Enter>K", "hiwar-concordance-cyber"),
    ("cyber<Enter>T", "hiwar-trend-cyber"),
  ]

  private static func saveable(_ run: Run) throws -> Saveable {
    try #require(run.state.ask { $0.saveable($1) })
  }

  @Test("Every screen offers both extents in every form that makes sense, under a name that says what it is")
  func offered() throws {
    for screen in Self.screens {
      let saveable = try Self.saveable(Run(keys: screen.keys))
      for extent in [Saveable.Extent.shown, .everything] {
        let formats = saveable.formats(extent)
        #expect(formats == FileFormat.allCases.filter { screen.hasTable || $0 != .csv }, "\(screen.keys)")
      }
      #expect(saveable.name(.shown, .md) == screen.shown + ".md")
      #expect(saveable.name(.everything, .text) == screen.everything + ".txt")
    }
    for search in Self.searches {
      let saveable = try Self.saveable(Run.searching(keys: search.keys))
      #expect([.shown, .everything].allSatisfy { saveable.formats($0) == FileFormat.allCases })
      #expect(saveable.name(.shown, .csv) == search.shown + ".csv", "\(search.keys)")
    }
  }

  @Test("Everything of the overview as a web page is the report of the whole record", arguments: Language.allCases)
  func report(language: Language) throws {
    let run = try Run(Size(columns: 120, rows: 36), Settings(language: language), keys: "o")
    let saveable = try Self.saveable(run)
    let report = WholeReport(try Bundled.record()).html(try Bundled.catalogue(language).reportWords)
    #expect(saveable.text(.everything, .html) == report)
    let shown = try #require(saveable.text(.shown, .html))
    #expect(!shown.contains("<nav") && report.contains("<nav"))
  }

  @Test("Where nothing is shown nothing is saved")
  func nothing() throws {
    #expect(try Run.searching(keys: "").state.ask { $0.saveable($1) } == nil)
    let run = try Run.searching(keys: "zzzzz<Enter>")
    #expect(run.effects == [.buildIndex])
  }

  @Test("Each form is what its name says, with the notice where English is in it", arguments: Language.allCases)
  func forms(language: Language) throws {
    let record = try Bundled.record()
    for texts in TextChoice.allCases {
      let settings = Settings(language: language, texts: texts)
      let runs =
        try Self.screens.map { try Run(Size(columns: 120, rows: 36), settings, keys: $0.keys) }
        + Self.searches.map { try Run.searching(Size(columns: 120, rows: 36), settings, keys: $0.keys) }
      for run in runs {
        let saveable = try Self.saveable(run)
        for extent in Saveable.Extent.allCases {
          for format in saveable.formats(extent) {
            let text = try #require(saveable.text(extent, format))
            let name = saveable.name(extent, format)
            #expect(text.utf8.last == 0x0A && text.isWellMade(format), "\(name)")
            guard format != .csv, format != .json else { continue }
            let hasNotice = Language.allCases.contains {
              text.unwrapped.contains(record.translationNotice[$0].html(format))
            }
            let quotesEnglish = extent == .everything || texts != .arabic
            #expect(hasNotice || !quotesEnglish, "\(name) \(texts)")
          }
        }
      }
    }
  }

  @Test(
    "A list is a table of what it names",
    arguments: [("", "sessions"), ("2", "members"), ("3", "groups"), ("t", "terms")])
  func lists(keys: String, name: String) throws {
    let record = try Bundled.record()
    let run = try Run(keys: keys)
    let saveable = try Self.saveable(run)
    #expect(saveable.formats(.list) == [.csv, .json] && saveable.name(.list, .csv) == "hiwar-\(name).csv")
    let rows = try #require(saveable.text(.list, .csv)).split(separator: "\r\n").dropFirst()
    let counts = [
      "sessions": record.years.count, "members": record.organizations.count, "groups": record.groups.count,
      "terms": record.themes.count + record.terms.count,
    ]
    #expect(rows.count == counts[name])
    if name == "terms" { #expect(rows.contains("theme,T10,CYB,,Cybercrime,الجريمة السيبرية")) }
    #expect(try #require(saveable.text(.list, .json)).contains("\"entries\""))
  }

  @Test("The languages that are shown are those that are saved; everything has both")
  func languages() throws {
    let point = try #require(try Bundled.record().passage("2021.2"))
    for (keys, hasEnglish, hasArabic) in [("", true, true), ("L", true, false), ("LL", false, true)] {
      for screen in ["", "cx", "/"] {
        let run = try screen == "/" ? Run.searching(keys: "year:2021<Enter>" + keys) : Run(keys: screen + keys)
        let saveable = try Self.saveable(run)
        for format in saveable.formats(.shown) {
          let text = try #require(saveable.text(.shown, format)).unwrapped
          // The columns of a text are too narrow for it where years stand side by side.
          guard screen != "cx" || format != .text else { continue }
          #expect(text.contains(point.text.en.html(format)) == hasEnglish, "\(saveable.name(.shown, format)) \(keys)")
          #expect(text.contains(point.text.ar.html(format)) == hasArabic, "\(saveable.name(.shown, format)) \(keys)")
        }
        let all = try #require(saveable.text(.everything, .md))
        #expect(all.contains(point.text.en) && all.contains(point.text.ar))
      }
    }
  }

  @Test("The matrix is saved as it is seen: its rows, their order, its years, and what was left out")
  func matrix() throws {
    let run = try Run(keys: "gjj<Space>jj<Space>csf")
    var filtered = run
    try filtered.press("crime<Enter>")
    let names = filtered.state.themeRows.map(\.theme.name.en)
    #expect(names.count == 2)
    let saveable = try Self.saveable(filtered)
    let text = try #require(saveable.text(.shown, .md))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == 5 && rows[0].contains("| 2017 | 2019 |"))
    #expect(zip(rows[2...], names).allSatisfy { $0.hasPrefix("| \($1) |") })
    #expect(text.contains("Themes with: crime · 2 of 18 · by number of points"))
    #expect(text.split(separator: "\n").count < 20, "it fits a report")
    for format in [FileFormat.csv, .json] {
      let text = try #require(saveable.text(.shown, format))
      #expect(names.allSatisfy(text.contains) && !text.contains("Neutrality"))
    }
    #expect(try #require(saveable.text(.everything, .md)).contains("Neutrality"))
    // Sorted otherwise, the rows are.
    let order = try ["", "s", "ss"].map { keys -> [String] in
      let run = try Run(keys: "c" + keys)
      let text = try #require(try Self.saveable(run).text(.shown, .csv))
      let ids = text.split(separator: "\r\n").filter { $0.hasPrefix("theme,") }.map {
        String($0.split(separator: ",")[1])
      }
      #expect(ids == run.state.themeRows.map(\.id))
      return ids
    }
    #expect(Set(order).count == 3)
  }

  @Test("What the reader shows is saved so: the source's own reading, the details")
  func reader() throws {
    let record = try Bundled.record()
    let emended = try #require(
      record.sessions.flatMap(\.statement.points).first {
        $0.source != $0.text.ar && !$0.follows.isEmpty && !$0.source.contains($0.text.ar)
          && !$0.text.ar.contains($0.source)
      })
    func text(_ keys: String, _ extent: Saveable.Extent = .shown) throws -> String {
      var run = try Run()
      run.go(toPassage: emended.id)
      try run.press(keys)
      return try #require(try Self.saveable(run).text(extent, .text))
    }
    #expect(try text("").contains(emended.text.ar) && !text("").contains(emended.source))
    #expect(try text("r").contains(emended.source))
    let reason = try #require(emended.follows.first?.reason.en)
    #expect(try !text("").contains(reason) && text("i").contains(reason) && text("LL", .everything).contains(reason))
  }

  @Test("What was found is saved as it was asked for; everything without the filters")
  func search() throws {
    for keys in ["", "K", "T"] {
      let saveable = try Self.saveable(Run.searching(keys: "cyber year:2020<Enter>" + keys))
      let (shown, all) = (saveable.text(.shown, .csv) ?? "", saveable.text(.everything, .csv) ?? "")
      #expect(shown.contains("2020") && !shown.contains("2021"), "\(keys)")
      #expect(all.contains("2020") && all.contains("2021"), "\(keys)")
    }
    let marked = try #require(try Self.saveable(Run.searching(keys: "cyber<Enter>")).text(.shown, .md))
    #expect(marked.contains("**Cyber**crime"))
    let orders = try ["K", "Ks", "Kss"].map {
      try Self.saveable(Run.searching(keys: "تعاون<Enter>" + $0)).text(.shown, .json)
    }
    #expect(Set(orders).count == 3)
  }

  @Test("The text is made when it is wanted, and not to know whether there is one")
  func formats() throws {
    let run = try Run(keys: "e")
    #expect(run.choices?.count == 12 && run.choices?.first == "As shown: Text")
    #expect(try Run(keys: "kkke").choices?.count == 10)
    #expect(try Run(keys: "<Enter>e").choices?.count == 10)
    #expect(run.effects.isEmpty)
  }
}

extension String {
  /// The text without the ends of lines, which may stand anywhere between words.
  fileprivate var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text as a form writes it where it escapes some of it.
  fileprivate func html(_ format: FileFormat) -> String {
    switch format {
    case .html: replacingOccurrences(of: "'", with: "&#39;").replacingOccurrences(of: "\"", with: "&quot;")
    default: self
    }
  }

  /// Whether a text begins as its form does, and what is data can be read.
  fileprivate func isWellMade(_ format: FileFormat) -> Bool {
    switch format {
    case .text: !contains("<div") && !contains("<span")
    case .md: hasPrefix("# ") || hasPrefix("<div lang=\"ar\" dir=\"rtl\">\n\n# ")
    case .csv: hasPrefix("\u{FEFF}") && contains("\r\n")
    case .json: (try? JSONSerialization.jsonObject(with: Data(utf8))) is [String: Any]
    case .html: hasPrefix("<!DOCTYPE html>") && hasSuffix("</html>\n")
    }
  }
}
