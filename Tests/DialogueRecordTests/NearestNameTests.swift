import DialogueRecord
import Testing

@Suite("What a mistyped name most likely means")
struct NearestNameTests {
  @Test(
    "Names",
    arguments: [
      ("sesions", "sessions"), ("SESSIONS", "sessions"), ("memebrs", "members"), ("thmes", "themes"), ("sho", "show"),
      ("enumorator", nil), ("x", nil), ("", nil), ("sh", nil), ("glossaryglossary", nil),
    ] as [(String, String?)])
  func nearest(word: String, name: String?) {
    #expect(nearestName(to: word, among: ["sessions", "members", "themes", "show", "glossary"]) == name)
  }

  @Test("Of two as near the first in the alphabet, of none none")
  func ties() {
    #expect(nearestName(to: "bat", among: ["cat", "bar"]) == "bar")
    #expect(nearestName(to: "bat", among: []) == nil)
    // In a short word two letters make another one.
    #expect(nearestName(to: "crime", among: ["cite"]) == nil)
    // Two letters changed over are one mistake.
    #expect(nearestName(to: "--yaer", among: ["--pager", "--year"]) == "--year")
  }
}
