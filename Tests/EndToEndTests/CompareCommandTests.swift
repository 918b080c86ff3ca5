import Foundation
import TestSupport
import Testing

@Suite("The commands of comparison")
struct CompareCommandTests {
  private func hiwar(_ line: String) throws -> Outcome {
    try run(Built.program, line.split(separator: " ").map(String.init), environment: ["LANG": "C"])
  }

  private func object(_ line: String) throws -> [String: Any] {
    let outcome = try hiwar(line)
    #expect(outcome.status == 0)
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
  }

  @Test(
    "How it ends, and what is said of it",
    arguments: [
      ("compare", 0, ""), ("compare 2017 2019", 0, ""), ("compare 2018", 0, ""), ("lines", 0, ""),
      ("lines cyber", 0, ""), ("compare 2017..2019", 0, ""), ("compare 1990..2016", 0, ""),
      ("compare 2030..2040", 1, "2030, 2040"), ("compare 2019 2030..", 1, "has nothing on 2030."),
      ("compare 2017 1999 2050", 1, "1999, 2050"), ("compare 1999", 1, "2016, 2017, 2018, 2019, 2020, 2021"),
      ("lines cybr", 1, "Did you mean cyber?"), ("compare abc", 2, "abc"), ("compare --by year", 2, "theme, lineage"),
      ("compare --bom", 2, "--format csv"), ("lines a b", 2, "b"),
    ])
  func endings(line: String, status: Int32, complaint: String) throws {
    let outcome = try hiwar(line)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty == (status != 0))
    #expect(outcome.complaint.isEmpty == (status == 0))
    #expect(complaint.isEmpty || outcome.complaint.contains(complaint))
  }

  @Test("Without a terminal no line of text is wider than 80 columns", arguments: ["theme", "lineage"])
  func width(axis: String) throws {
    let text = try hiwar("compare --by \(axis) --lang en").text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("://") })
    #expect(text.contains("2018") == (axis == "theme") || text.contains("No session"))
  }

  @Test("A span is the years in it that the record knows")
  func span() throws {
    #expect(try hiwar("compare 2017..2019").output == hiwar("compare 2019 2018 2017").output)
    #expect(try hiwar("compare 2020.. --json").output == hiwar("compare 2020 2021 --json").output)
  }

  @Test("The lines of descent are a table that fits, with a head", arguments: ["en", "ar"])
  func table(language: String) throws {
    let text = try hiwar("lines --interface \(language)").text
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.allSatisfy { $0.count <= 80 })
    #expect(!text.contains("\t"))
    #expect(rows.first?.hasPrefix(language == "en" ? "id " : "المعرّف ") == true)
    let lines = try #require(try object("lines --json")["lines"] as? [[String: Any]])
    for line in lines {
      let id = try #require(line["id"] as? String)
      #expect(rows.contains { $0.hasPrefix(id) })
    }
  }

  @Test(
    "Every answer has the caution and the change of the kind of document",
    arguments: ["lines", "lines cyber", "show cyber", "compare", "compare --by lineage", "compare 2017 2019"])
  func caution(line: String) throws {
    for (language, caution, change) in [
      ("en", "never absence from the full statement", "from final declaration to joint statement"),
      ("ar", "ولا يعني أبدا غيابه عن النص الكامل", "من إعلان ختامي إلى بيان مشترك"),
    ] {
      let text = try hiwar(line + " --interface " + language).text.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(text.contains(caution))
      #expect(text.contains(change))
    }
    if line.hasPrefix("show") { return }
    let json = try object(line + " --json")
    let changes = try #require(json["genreChanges"] as? [[String: Any]])
    #expect(changes.map { $0["from"] as? Int } == [2017])
    #expect(json["caution"] is [String: Any])
  }

  @Test("JSON has a cell for each theme and session, and the caution")
  func json() throws {
    let object = try object("compare 2017 2018 2019 --json")
    #expect(object["years"] as? [Int] == [2017, 2019])
    #expect((object["caution"] as? [String: Any])?["en"] is String)
    let themes = try #require(object["themes"] as? [[String: Any]])
    #expect(themes.count == 18)
    for theme in themes {
      let cells = try #require(theme["cells"] as? [String: [String: Any]])
      #expect(Set(cells.keys) == ["2017", "2019"])
      for cell in cells.values {
        let counts = ["core", "mention"].compactMap { cell[$0] as? Int }
        #expect((cell["points"] as? [String])?.count == counts.reduce(0, +))
      }
    }
  }

  @Test("The lines of descent as JSON, all or one", arguments: [("lines --json", 15), ("lines CYBER --json", 1)])
  func lines(line: String, count: Int) throws {
    let lines = try #require(try object(line)["lines"] as? [[String: Any]])
    #expect(lines.count == count)
    #expect(lines.allSatisfy { $0["id"] is String && $0["points"] is [String: Any] })
  }

  @Test("Each form is what its name says")
  func forms() throws {
    #expect(try hiwar("compare --format html").text.hasPrefix("<!DOCTYPE html>"))
    #expect(try hiwar("compare --format md").text.hasPrefix("# "))
    #expect(try hiwar("compare --format csv").text.hasPrefix("kind,"))
    #expect(try hiwar("compare --format csv --bom").output.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try hiwar("compare --format text").output == hiwar("compare").output)
  }

  @Test("An output that cannot be written is said")
  func output() throws {
    let full = try run("/bin/sh", ["-c", "exec \"$0\" compare > /dev/full", Built.program])
    #expect(full.status == 74)
    #expect(!full.complaint.isEmpty)
  }
}
