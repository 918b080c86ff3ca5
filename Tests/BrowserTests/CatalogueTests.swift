import DialogueRecord
import Foundation
import TestSupport
import Testing

@testable import Browser

@Suite("The words of the interface")
struct CatalogueTests {
  /// What a language says for each phrase: one text, or one for each plural category.
  private func messages(_ language: Language) throws -> [String: [String: String]] {
    let bytes = try Folder(path: Repository.interface).read(language.rawValue + ".json")
    guard case .object(let fields) = JSON(bytes) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: fields.map { field in
        switch field.value {
        case .string(let text): (field.name, ["": text])
        case .object(let forms):
          (
            field.name,
            Dictionary(
              uniqueKeysWithValues: forms.map { form in
                guard case .string(let text) = form.value else { return (form.name, "") }
                return (form.name, text)
              })
          )
        default: (field.name, [:])
        }
      })
  }

  /// The phrases that stand on more than one line.
  private static let severalLines = [Phrase.searchHelp].map(\.rawValue)

  /// The names in braces of a text.
  private func placeholders(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{(\w+)\}/).map { String($0.output.1) })
  }

  @Test("Each language has every phrase and nothing else", arguments: Language.allCases)
  func phrases(language: Language) throws {
    #expect(Set(try messages(language).keys) == Set(Phrase.allCases.map(\.rawValue)))
    let file = Bundled.catalogueFile(language)
    _ = Catalogue(language: language, file: file)
    #expect(file.sortedFaults == [])
  }

  @Test("Every phrase is said somewhere in the sources")
  func said() throws {
    let folder = Repository.root + "/Sources/"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var names: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let source = try String(contentsOfFile: folder + file, encoding: .utf8)
      names.formUnion(source.matches(of: /\.(\w+)/).map { String($0.output.1) })
    }
    #expect(Phrase.allCases.map(\.rawValue).filter { !names.contains($0) } == [])
  }

  @Test("No text is empty, and none holds what is not to be seen", arguments: Language.allCases)
  func texts(language: Language) throws {
    for (name, forms) in try messages(language) {
      for text in forms.values {
        #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(name)")
        let isClean = text.unicodeScalars.allSatisfy { scalar in
          switch scalar.value {
          case 0x0A: Self.severalLines.contains(name)
          case ..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
          default: true
          }
        }
        #expect(isClean, "\(name)")
      }
    }
  }

  @Test("Both languages take the same arguments")
  func arguments() throws {
    let (arabic, english) = (try messages(.arabic), try messages(.english))
    for name in english.keys {
      func all(_ forms: [String: String]?) -> Set<String> {
        (forms ?? [:]).values.reduce(into: []) { $0.formUnion(placeholders($1)) }
      }
      #expect(all(arabic[name]) == all(english[name]), "\(name)")
    }
  }

  @Test("What counts has every plural category of its language, each with its arguments", arguments: Language.allCases)
  func plurals(language: Language) throws {
    let categories = Set(language.pluralCategories.map(\.rawValue))
    for (name, forms) in try messages(language) where forms[""] == nil {
      #expect(Set(forms.keys) == categories, "\(name)")
      let others = placeholders(forms["other"] ?? "")
      for (category, text) in forms {
        // Nought, one and two are words of their own; every other number has to be said.
        let mayBeSaid = ["zero", "one", "two"].contains(category) ? others.subtracting(["n"]) : others
        #expect(placeholders(text).isSuperset(of: mayBeSaid), "\(name).\(category)")
      }
    }
  }

  @Test("Arguments are put in, also twice, and none that is missing is passed over")
  func filled() throws {
    let english = try Bundled.catalogue(.english)
    #expect(english.text(.tooSmall, ["columns": "40", "rows": "10"]) == "Too small: Hiwar needs 40 x 10.")
    #expect(english.text(.nothingFound, [:]).contains("{id}"))
    // An argument is no template.
    #expect(english.text(.nothingFound, ["id": "{id}"]).contains("“{id}”"))
    #expect(english.count(.points, 1) == "1 point")
    #expect(english.count(.points, 0) == "0 points")
    let arabic = try Bundled.catalogue(.arabic, digits: .arabic)
    #expect((0...11).map { arabic.count(.points, $0) }.prefix(4) == ["لا نقاط", "نقطة واحدة", "نقطتان", "٣ نقاط"])
    #expect(arabic.count(.points, 11) == "١١ نقطة")
  }

  /// The faults of a catalogue, without those of all the phrases that a short one lacks.
  private func faults(_ text: String, _ language: Language = .english) -> [Fault] {
    let file = JSONFile("en.json", bytes: Array(text.utf8))
    _ = Catalogue(language: language, file: file)
    return file.sortedFaults.filter { fault in
      guard case .missingField(let name) = fault.problem else { return true }
      return Phrase(rawValue: name) == nil
    }
  }

  @Test(
    "Every fault of a catalogue is told with its place",
    arguments: [
      ("[]", 1, 1, .wrongType(found: .array, expected: .object)),
      ("{\n  \"help\": \"x\"", 2, 14, .notJSON(.commaOrBrace)),
      ("{\n \"porgram\": \"x\"}", 2, 2, .unknownField("porgram", nearest: "program")),
      ("{\"program\": 1}", 1, 13, .wrongType(found: .number, expected: .string)),
      ("{\"program\": \"x\",\n\"program\": \"x\"}", 2, 1, .repeatedField("program")),
      ("{\"points\": {\"other\": \"{n}\"}}", 1, 12, .missingField("one")),
      (
        "{\"points\": {\"one\": \"1\", \"other\": \"2\", \"manny\": \"3\"}}", 1, 39,
        .unknownField("manny", nearest: "many")
      ),
      ("{\"points\": {\"one\": \"1\", \"other\": 2}}", 1, 34, .wrongType(found: .number, expected: .string)),
    ] as [(String, Int, Int, Problem)])
  func faults(text: String, line: Int, column: Int, problem: Problem) throws {
    let faults = faults(text)
    #expect(faults.map(\.problem) == [problem])
    #expect(faults.map(\.line) == [line] && faults.map(\.column) == [column])
    #expect(faults.map(\.file) == ["en.json"])
  }

  @Test("A phrase that is missing is told, and said by its name")
  func missing() {
    let file = JSONFile("en.json", bytes: Array("{\"program\": \"Hiwar\"}".utf8))
    let catalogue = Catalogue(language: .english, file: file)
    let missing = Phrase.allCases.filter { $0 != .program }
    #expect(file.sortedFaults.map(\.problem) == missing.map { .missingField($0.rawValue) })
    #expect(catalogue[.program] == "Hiwar" && catalogue[.help] == "help")
  }
}
