import DialogueRecord
import SeededNumbers
import TestSupport
import Testing

@Suite("Days")
struct DayTests {
  @Test(
    "Days that exist are read and written back",
    arguments: ["2019-06-12", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2021-04-30"])
  func real(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(
    "Others are not read",
    arguments: [
      "2019-02-29", "1900-02-29", "2019-04-31", "2019-13-01", "2019-00-10", "2019-01-00", "2019-01-32", "0000-01-01",
      "2019-6-12", "19-06-12", "2019/06/12", "2019-06-12 ", " 2019-06-12", "2019-06-12T00:00", "+019-06-12",
      "2019-+6-12", "٢٠١٩-٠٦-١٢", "2019-06", "", "--",
    ])
  func unreal(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Days stand in the order of the calendar, which is that of their texts")
  func order() {
    var generator = SeededGenerator(seed: 1582)
    let days = (0..<200).compactMap { _ in
      Day(
        year: .random(in: 2015...2023, using: &generator), month: .random(in: 1...12, using: &generator),
        day: .random(in: 1...31, using: &generator))
    }
    #expect(days.sorted().map(\.description) == days.map(\.description).sorted())
  }
}
