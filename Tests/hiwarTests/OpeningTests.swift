import Browser
import DialogueRecord
import TestSupport
import Testing

@testable import hiwar

@Suite("What is opened from the shell")
struct OpeningTests {
  /// What some words open; a failure is thrown.
  private func opening(_ line: String) throws -> Opening {
    let words = line.split(separator: " ").map(String.init)
    let program = Program(
      try Arguments(words), installation: Installation(), catalogues: Installed.catalogues.all,
      catalogue: Installed.catalogues[.english])
    return try program.opening(words, try Record(pack: Repository.record))
  }

  @Test(
    "Everything that has an id, in any letters, and with the signs before it",
    arguments: [
      ("2019.2.1", "2019.2.1"), ("about", "about"), ("2019", "2019"), ("2018", "2018"), ("ECO", "eco"), ("ecO", "eco"),
      ("إيكو", "eco"), ("CYB", "T10"), ("t10", "T10"), ("G12", "G12"), ("cyber", "cyber"), ("S10", "S10"), ("E1", "E1"),
      ("†E1", "E1"), ("#2016.1", "2016.1"), ("wg-strategic-2021", "wg-strategic-2021"),
    ])
  func ids(word: String, id: String) throws {
    let record = try Record(pack: Repository.record)
    #expect(try opening(word) == .thing(try #require(record.thing(id))))
  }

  @Test(
    "Several years and spans are compared; one year is a session",
    arguments: [
      ("2017 2019", [2017, 2019]), ("2017..2019", [2017, 2018, 2019]), ("2016 2019..2020", [2016, 2019, 2020]),
    ])
  func years(words: String, years: [Int]) throws {
    #expect(try opening(words) == .years(years))
  }

  @Test("A year that the record does not know is told with those that it knows")
  func unknownYear() {
    #expect {
      try opening("2017 2030")
    } throws: {
      if case .yearsUnknown([2030], _) = $0 as? Failure { true } else { false }
    }
  }

  @Test(
    "What names nothing is wrong where nobody can be asked, with what was meant",
    arguments: [
      ("serch", .unknownCommand("serch", nearest: "search")), ("mebers", .unknownCommand("mebers", nearest: "members")),
      ("serch crime", .unknownCommand("serch", nearest: "search")),
      ("2019.2.9", .unknownWords("2019.2.9", nearest: "2019.2.1")),
      ("EC0", .unknownWords("EC0", nearest: "ECO")),
      ("front-line-acess", .unknownWords("front-line-acess", nearest: "front-line-access")),
      ("no such words", .unknownWords("no such words", nearest: nil)),
    ] as [(String, UsageError)])
  func nothing(words: String, error: UsageError) throws {
    #expect(try opening(words).usageError == error)
    #expect {
      _ = try Answer(words.split(separator: " ").map(String.init))
    } throws: {
      if case .usage(error) = $0 as? Failure { true } else { false }
    }
  }
}
