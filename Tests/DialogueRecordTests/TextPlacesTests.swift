import SeededNumbers
import Testing

@testable import DialogueRecord

@Suite("Lines and columns")
struct TextPlacesTests {
  @Test(
    "Each offset has the place that counting from the beginning gives", arguments: [0, 1, 511, 512, 513, 1024, 3000])
  func places(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let bytes = Array(
      String(String.UnicodeScalarView((0..<count).map { _ in generator.pick(["a", "\n", "ب", "€", "😀"]) })).utf8)
    let places = TextPlaces(bytes)
    var (line, column) = (1, 1)
    for offset in 0...bytes.count {
      #expect(places.place(offset) == (line, column))
      guard offset < bytes.count else { break }
      if bytes[offset] == 0x0A { (line, column) = (line + 1, 1) } else if bytes[offset] & 0xC0 != 0x80 { column += 1 }
    }
    #expect(places.place(bytes.count + 9) == (line, column))
  }
}
