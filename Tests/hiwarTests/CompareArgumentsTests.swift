import Browser
import DialogueExport
import Testing

@testable import hiwar

@Suite("Words of the commands of comparison")
struct CompareArgumentsTests {
  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test(
    "Years and lines",
    arguments: [
      ("compare", .compare([])), ("compare 2017 2019", .compare([2017...2017, 2019...2019])),
      ("compare ٢٠١٧", .compare([2017...2017])), ("compare 2017..2019", .compare([2017...2019])),
      ("compare 2021 ٢٠١٦..٢٠١٧", .compare([2021...2021, 2016...2017])), ("compare ..2019", .compare([0...2019])),
      ("compare 2019 --by lineage 2017", .compare([2019...2019, 2017...2017])), ("lines", .lines(nil)),
      ("lines cyber", .lines("cyber")),
    ] as [(String, Command)])
  func commands(line: String, command: Command) throws {
    #expect(try Arguments(words(line)).command == command)
  }

  @Test("Options")
  func options() throws {
    let arguments = try Arguments(words("compare 2017 --by lineage --format csv --bom --lang ar"))
    #expect(arguments[Options.axis] == .lineage)
    #expect(arguments.format == .csv)
    #expect(arguments[Options.bom])
    #expect(arguments[Options.texts] == .arabic)
    #expect(try Arguments(words("compare --json")).format == .json)
    #expect(try Arguments(words("compare")).format == .text)
    #expect(try Arguments(words("compare --format csv --json")).format == .json)
    #expect(try Arguments(words("compare --json --format csv --bom")).format == .csv)
  }

  @Test(
    "What is wrong is named",
    arguments: [
      ("compare abc", .badYear("abc")), ("compare 20177", .badYear("20177")),
      ("compare 2017..x", .badYear("2017..x")), ("compare 2017..20199", .badYear("2017..20199")),
      ("compare 2017..2018..2019", .badYear("2017..2018..2019")), ("compare ..", .badYear("..")),
      ("compare 2017 -- --by", .badYear("--by")),
      ("compare --bom", .onlyWithCSV), ("compare --format json --bom", .onlyWithCSV),
      ("lines a b", .unexpectedArgument("b")), ("lines --by theme", .optionNotHere("--by")),
      ("sessions --format csv", .optionNotHere("--format")),
      ("compare --by year", .badValue("year", option: "--by", allowed: .oneOf(["theme", "lineage"]))),
      (
        "compare --format cvs",
        .badValue("cvs", option: "--format", allowed: .oneOf(["text", "md", "csv", "json", "html"]))
      ),
    ] as [(String, UsageError)])
  func errors(line: String, error: UsageError) {
    #expect(throws: error) { try Arguments(words(line)) }
  }
}
