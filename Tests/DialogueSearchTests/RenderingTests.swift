import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueSearch

@Suite struct RenderingTests {
  private func renderings(_ text: String) throws -> Renderings {
    try BundledRecord.index.get().renderings(of: Query(text))
  }

  /// Each rendering with its number, and how often there is none.
  private func form(_ renderings: Renderings) -> String {
    (renderings.entries.map { "\($0.text) \($0.count)" } + ["- \(renderings.otherwise.reduce(0) { $0 + $1.count })"])
      .joined(separator: ", ")
  }

  @Test(arguments: [
    ("ميداني", "operational 11, - 0"), ("operational", "الميدانية 11, - 0"),
    ("تعاون", "cooperation 12, - 0"),
    ("front line", "الخطوط الأمامية 3, خط المواجهة 1, - 0"), ("تبادل المعلومات", "exchange of information 5, - 0"),
    ("operational year:2019", "الميدانية 3, - 0"), ("xyzzy", "- 0"),
    // A part of a word is found, and so is what its term is called.
    ("cyber", "الجريمة السيبرية 5, - 0"),
    // The glossary does not say what stands for it: the reader has to look.
    ("quarantine", "الحَجْر الصحي 1, - 0"), ("umbrella", "- 1"),
  ])
  func byTheGlossary(word: String, expected: String) throws {
    #expect(form(try renderings(word)) == expected)
  }

  @Test func termsAndPlacesAreSaid() throws {
    let renderings = try renderings("الخطوط الأمامية")
    #expect((renderings.language, renderings.other) == (.arabic, .english))
    #expect(renderings.count == 3)
    let entry = try #require(renderings.entries.first)
    #expect(entry.terms.map(\.id) == ["G35"])
    #expect(entry.places.map(\.id) == ["2017.4.3", "2019.2.2", "2019.3.2"])
    #expect(entry.places.map(\.year) == [2017, 2019, 2019])
    // A rendering that stands more often than the word counts as often as the word.
    let crime = try self.renderings("crime")
    #expect(crime.entries.map(\.count).reduce(0, +) + crime.otherwise.map(\.count).reduce(0, +) == crime.count)
  }

  /// For every term of the glossary the numbers add up, and a rendering stands where it is said to stand.
  @Test func numbersAddUp() throws {
    let record = try BundledRecord.record.get()
    var explained = 0
    for term in record.terms {
      for language in Language.allCases {
        let renderings = try renderings(term.text[language])
        let places = renderings.entries.flatMap(\.places)
        #expect(
          (places + renderings.otherwise).reduce(0) { $0 + $1.count } == renderings.count, "\(term.id) \(language)")
        #expect(renderings.entries.allSatisfy { $0.count == $0.places.reduce(0) { $0 + $1.count } })
        #expect(renderings.entries.allSatisfy { $0.count == $0.forms.reduce(0) { $0 + $1.count } })
        let order =
          record.sessions.flatMap(\.statement.points).map(\.id) + record.preamble.flatMap(\.paragraphs).map(\.id)
        for entry in renderings.entries {
          let numbers = entry.places.compactMap { order.firstIndex(of: $0.id) }
          #expect(numbers == numbers.sorted() && numbers.count == entry.places.count)
        }
        explained += renderings.entries.isEmpty ? 0 : 1
      }
    }
    #expect(explained > record.terms.count)
  }

  @Test(arguments: [
    ("cyber", [0, 0, nil, 0, 1, 4], [0, 0, nil, 0, 1, 4]), ("ميداني", [0, 3, nil, 3, 2, 2], [0, 3, nil, 3, 2, 2]),
    ("operational year:2019", [3], [3]), ("operational -theme:BOR year:2019", [2], [2]),
  ])
  func aTrendCountsTheCounterpart(word: String, own: [Int?], other: [Int?]) throws {
    let series = try BundledRecord.index.get().trend(of: [Query(word)]).series[0]
    #expect(series.values.map(\.count) == own)
    #expect(series.values.map(\.counterpart) == other)
    let counterpart = try #require(series.counterpart)
    #expect(counterpart.language == series.language.other)
    #expect(counterpart.forms.reduce(0) { $0 + $1.count } == other.compactMap { $0 }.reduce(0, +))
  }

  @Test func withoutACounterpartThereIsNoNumber() throws {
    let series = try BundledRecord.index.get().trend(of: [Query("legitimate OR xyzzy"), Query("nature")]).series
    #expect(series.allSatisfy { $0.counterpart == nil })
    #expect(series.flatMap(\.values).allSatisfy { $0.counterpart == nil })
  }
}
