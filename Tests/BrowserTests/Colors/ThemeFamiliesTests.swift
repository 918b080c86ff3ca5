import DialogueRecord
import Testing

@testable import Browser

@Suite("Families of themes")
struct ThemeFamiliesTests {
  @Test("A family has the place of its first theme among the families")
  func places() throws {
    let record = try Bundled.record()
    let families = ThemeFamilies(record)
    var seen: [Bilingual] = []
    for theme in record.themes {
      if let family = theme.family, !seen.contains(family) { seen.append(family) }
      #expect(families.place(of: theme) == theme.family.flatMap(seen.firstIndex))
    }
    #expect(seen.count > 3)
    var other = record.themes[0]
    other.family = nil
    #expect(families.place(of: other) == nil)
  }
}
