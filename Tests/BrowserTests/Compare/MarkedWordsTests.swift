import DialogueComparison
import Screen
import Testing

@testable import Browser

@Suite("Words that came and went, marked")
struct MarkedWordsTests {
  /// came, went: ranges of scalars of "one two three".
  @Test(
    "Without colours they stand in brackets",
    arguments: [
      ([], [], "one two three"), ([0..<3], [], "{+one+} two three"), ([], [4..<7], "one [-two-] three"),
      ([0..<3], [4..<13], "{+one+} [-two three-]"), ([4..<7], [4..<7], "one {+[-two-]+} three"),
      ([0..<7], [8..<13], "{+one two+} [-three-]"),
    ] as [([Range<Int>], [Range<Int>], String)])
  func brackets(came: [Range<Int>], went: [Range<Int>], text: String) {
    let marked = MarkedWords("one two three", ChangedWords(came: came, went: went), .mono)
    #expect(marked.text == text && marked.highlights.isEmpty)
  }

  @Test("With colours the text stays, and a word that did both has a look of its own")
  func colours() {
    let marked = MarkedWords("one two three", ChangedWords(came: [0..<7], went: [4..<13]), .dark)
    #expect(marked.text == "one two three")
    #expect(
      marked.highlights == [
        Highlight(0..<7, Palette.dark.style(.came)), Highlight(4..<13, Palette.dark.style(.went)),
        Highlight(4..<7, Palette.dark.style(.cameAndWent)),
      ])
  }

  @Test("What is not known to have changed is not marked", arguments: [Palette.mono, .dark])
  func nothing(palette: Palette) {
    for changed in [nil, ChangedWords(), ChangedWords(came: [], went: [])] {
      let marked = MarkedWords("نص", changed, palette)
      #expect(marked.text == "نص" && marked.highlights.isEmpty)
    }
  }
}
