import TestSupport
import Testing

@testable import Browser
@testable import DialogueRecord

@Suite("Faults of a pack in words")
struct FaultWordsTests {
  private static let problems: [Problem] =
    [
      .missingFile, .unreadable("Permission denied"), .leavesPack, .unexpectedFile, .misnamedFile(expected: "a.json"),
      .notUTF8, .missingField("id"), .unknownField("nam", nearest: "name"), .unknownField("x", nearest: nil),
      .repeatedField("id"), .unknownValue("joint", allowed: ["finalDeclaration", "jointStatement"]),
      .numberOutOfRange("0", low: 1, high: 9), .untidyText, .emptyList, .forbiddenCharacter(0x202E),
      .impossibleDate("2019-02-30"), .datesReversed, .duplicateID("T01", first: "themes.json:4"),
      .misplacedID("2018.1", expected: "2019."), .missingFact(.place), .parentNotEarlier("2019.2"),
      .descentNotBackward("2021.1"), .originalReading("x", count: 2), .halfEmendation,
      .lineOutsideDocument(45, lines: 44), .lineTaken(3, document: "S01", by: "pack.json:4"),
      .linesMissing([1, 2], document: "S01"), .notAFingerprint("x"), .documentDiffers("S01", expected: "a", found: "b"),
      .parentAgainstID(expected: nil), .parentAgainstID(expected: "2019.1"), .themeTwice("CYB"),
      .organizationTwice("eco", first: "a.json:4"), .dateOutsideYear("2021-01-01", year: 2022),
      .editionTaken(5, by: "a.json:4"), .markLeft("-"), .presentationForms(3), .severalBlanks,
      .writtenBefore(asOf: 2021, last: 2022), .otherScript,
      .idGap(expected: "2022.2"), .linesNotHeld([1, 2, 3, 7], document: "D1"), .newerFormat(found: 2, supported: 1),
    ] + JSONExpectation.allCases.map { .notJSON($0) } + EntityKind.allCases.map { .unknownID($0, "x") }
    + JSONType.allCases.map { .wrongType(found: $0, expected: .string) }

  @Test("Each is said in both languages, with everything that it tells", arguments: problems)
  func words(problem: Problem) throws {
    let fault = Fault(file: "themes.json", line: 4, column: 7, path: "themes[0].id", problem: problem)
    var said: Set<String> = []
    for catalogue in try Bundled.catalogues().values {
      let words = catalogue.words(fault)
      #expect(words.hasPrefix("themes.json:4:7: themes[0].id: "))
      #expect(!words.contains("{") && !words.contains("}") || problem.mentionsBraces)
      said.insert(words)
    }
    #expect(said.count == 2)
  }

  @Test("Lines that follow each other are one span")
  func spans() throws {
    let fault = Fault(file: "a.json", problem: .linesMissing([1, 3, 4, 5, 7], document: "S01"))
    #expect(try Bundled.catalogue(.english).words(fault) == "a.json: no text fills these lines of S01: 1, 3–5, 7")
  }

  @Test("A fault of a whole file has no place")
  func file() throws {
    let fault = Fault(file: "pack.json", problem: .missingFile)
    #expect(try Bundled.catalogue(.english).words(fault) == "pack.json: the file is missing")
  }

  @Test("A character that is not seen is told by its number")
  func hidden() throws {
    for code in [0x00, 0x1B, 0x202E, 0x1F600] as [UInt32] {
      let words = try Bundled.catalogue(.english).words(Fault(file: "a", problem: .forbiddenCharacter(code)))
      #expect(
        words.contains(
          ["U+0000", "U+001B", "U+202E", "U+1F600"].first { $0.hasSuffix(String(code, radix: 16, uppercase: true)) }
            ?? "?"))
    }
  }
}

extension Problem {
  /// Whether a brace is what was expected.
  fileprivate var mentionsBraces: Bool {
    self == .notJSON(.commaOrBrace)
  }
}
