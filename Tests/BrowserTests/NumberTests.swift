import TestSupport
import Testing

@testable import Browser
@testable import DialogueRecord

@Suite("Numbers and days in words")
struct NumberTests {
  @Test(
    "Plural categories of Arabic, by CLDR",
    arguments: [
      (.zero, [0]), (.one, [1]), (.two, [2]), (.few, Array(3...10) + [103, 110, 203, 1003, 1010]),
      (.many, Array(11...26) + [99, 111, 199, 1011, 1099]),
      (.other, [100, 101, 102, 200, 201, 202, 300, 1000, 1001, 1002, 10_000, 1_000_000]),
    ] as [(PluralCategory, [Int])])
  func arabic(category: PluralCategory, numbers: [Int]) {
    for number in numbers { #expect(Language.arabic.pluralCategory(of: number) == category, "\(number)") }
  }

  @Test(
    "Plural categories of English, by CLDR",
    arguments: [(.one, [1]), (.other, [0, 2, 3, 11, 21, 100, 101, 1001])] as [(PluralCategory, [Int])])
  func english(category: PluralCategory, numbers: [Int]) {
    for number in numbers { #expect(Language.english.pluralCategory(of: number) == category, "\(number)") }
  }

  @Test("A number falls into a category that its language has", arguments: Language.allCases)
  func categories(language: Language) {
    for number in 0...1200 { #expect(language.pluralCategories.contains(language.pluralCategory(of: number))) }
  }

  @Test(
    "Digits",
    arguments: [(0, "٠"), (2019, "٢٠١٩"), (1_234_567_890, "١٢٣٤٥٦٧٨٩٠"), (-7, "-٧")])
  func digits(number: Int, arabic: String) throws {
    #expect(try Bundled.catalogue(.arabic, digits: .arabic).number(number) == arabic)
    #expect(try Bundled.catalogue(.arabic).number(number) == String(number))
  }

  @Test(
    "Lines of a document, by their number",
    arguments: [
      ([22], "S01, line 22", "S01، السطر 22"), ([22, 30], "S01, lines 22 and 30", "S01، السطران 22 و30"),
      ([22, 30, 35], "S01, lines 22, 30 and 35", "S01، الأسطر 22 و30 و35"),
      (
        Array(1...11), "S01, lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11",
        "S01، الأسطر 1 و2 و3 و4 و5 و6 و7 و8 و9 و10 و11"
      ),
    ])
  func lines(lines: [Int], english: String, arabic: String) throws {
    #expect(try Bundled.catalogue(.english).lines(lines, of: "S01") == english)
    #expect(try Bundled.catalogue(.arabic).lines(lines, of: "S01") == arabic)
    #expect(try Bundled.catalogue(.english).lines(lines, of: nil) == english.dropFirst(5))
  }

  @Test("A decimal has the sign of its language and its digits")
  func decimals() throws {
    #expect(try Bundled.catalogue(.english).decimal(34.84) == "34.8")
    #expect(try Bundled.catalogue(.arabic).decimal(34.84) == "34,8")
    #expect(try Bundled.catalogue(.arabic, digits: .arabic).decimal(34.84) == "٣٤٫٨")
  }

  @Test("A share is written with the sign of its digits")
  func percent() throws {
    #expect(try Bundled.catalogue(.arabic, digits: .arabic).digits(in: "14%") == "١٤٪")
    #expect(try Bundled.catalogue(.arabic).digits(in: "14%") == "14%")
  }

  @Test(
    "The days of a session",
    arguments: [
      ("2019-06-12", "2019-06-13", "12–13 June 2019", "12 و13 حزيران/يونيو 2019"),
      ("2019-06-12", "2019-06-14", "12–14 June 2019", "من 12 إلى 14 حزيران/يونيو 2019"),
      ("2020-05-20", "2020-05-20", "20 May 2020", "20 أيار/مايو 2020"),
      ("2016-03-31", "2016-04-01", "31 March – 1 April 2016", "من 31 آذار/مارس إلى 1 نيسان/أبريل 2016"),
      (
        "2022-12-31", "2023-01-01", "31 December 2022 – 1 January 2023",
        "من 31 كانون الأول/ديسمبر 2022 إلى 1 كانون الثاني/يناير 2023"
      ),
    ])
  func dates(start: String, end: String, english: String, arabic: String) throws {
    let from = Provenance(ground: .stated, document: nil, lines: [1], references: [], reason: nil, confidence: nil)
    let dates = Dates(start: try #require(Day(start)), end: try #require(Day(end)), from: from)
    #expect(try Bundled.catalogue(.english).dates(dates) == english)
    #expect(try Bundled.catalogue(.arabic).dates(dates) == arabic)
    let digits = try Bundled.catalogue(.arabic, digits: .arabic)
    #expect(digits.dates(dates) == digits.digits(in: arabic))
  }

  @Test("Months have names in both languages, and there are twelve of them", arguments: Language.allCases)
  func months(language: Language) throws {
    let catalogue = try Bundled.catalogue(language)
    #expect(Set((1...12).map(catalogue.month)).count == 12)
    #expect(Set((1...12).map(catalogue.shortMonth)).count == 12)
    #expect(catalogue.month(0).isEmpty && catalogue.month(13).isEmpty && catalogue.shortMonth(13).isEmpty)
  }

  @Test("Ordinals, and beyond the tenth a plain number")
  func ordinals() throws {
    let (english, arabic) = (try Bundled.catalogue(.english), try Bundled.catalogue(.arabic, digits: .arabic))
    #expect(
      (1...11).map(english.ordinal) == ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11"])
    #expect(arabic.ordinal(1) == "الأولى" && arabic.ordinal(10) == "العاشرة" && arabic.ordinal(11) == "١١")
    #expect(english.ordinal(0) == "0")
  }
}
