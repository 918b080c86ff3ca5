import Lexis
import TestSupport
import Testing

@testable import Browser

@Suite("Words and sentences that can be chosen")
struct PartWordsTests {
  @Test(
    "Words without the signs around them",
    arguments: [
      ("Sharing, in I-24/7 (or not).", "Sharing|in|I|24|7|or|not"),
      ("The Dialogue's aims; members’ own", "The|Dialogue's|aims|members|own"),
      ("It doesn’t say ‘so’, nor 'so'.", "It|doesn’t|say|so|nor|so"), ("point 2019.2.1", "point|2019|2|1"),
      ("«المعلومات»، و(الأمن): ’1‘", "المعلومات|و|الأمن|1"), ("الإرهـــاب وتَبَادُلُهُ.", "الإرهـــاب|وتَبَادُلُهُ"),
      ("ولا سيما لأنه؛ الآن", "ولا|سيما|لأنه|الآن"), ("عام ٢٠١٩، الـINTERPOL!", "عام|٢٠١٩|الـ|INTERPOL"),
      ("—", "—"), (" … ", "…"),
    ])
  func words(text: String, wanted: String) throws {
    let parts = try #require(PartWords(text))
    #expect(parts.words.map { text.scalars($0) } == wanted.split(separator: "|").map(String.init))
  }

  @Test(
    "Sentences with the signs that belong to them",
    arguments: [
      ("One, two. Three! Four?", "One, two.|Three!|Four?"), ("One word", "One word"),
      ("Say: one; two. ", "Say: one; two."),
      ("Of 3.5 percent. Then, in 2017.4.3. What?!", "Of 3.5 percent.|Then, in 2017.4.3.|What?!"),
      ("He said “Come.” (So he did.) Then", "He said “Come.”|(So he did.)|Then"),
      ("See art. 3 and Reg. 2007/2004. It", "See art. 3 and Reg. 2007/2004.|It"),
      ("J. Smith of the U.S. Police, e.g. here. No", "J. Smith of the U.S. Police, e.g. here.|No"),
      ("“Why?” he asked. So", "“Why?” he asked.|So"), ("1. First. 2. Second.", "1. First.|2. Second."),
      ("In 2019. In 2020. End", "In 2019.|In 2020.|End"),
      ("What is left... Is left. So", "What is left... Is left.|So"),
      ("a heading\nthe text.\r\nmore\u{2028}last", "a heading|the text.|more|last"), ("One. … Two", "One.|… Two"),
      ("One.\n***\nTwo", "One.\n***|Two"), ("***\nTwo", "***\nTwo"), ("?! ...", "?! ..."),
      ("هل تم؟ نعم! أما الثاني؛ فلا. وانتهى.", "هل تم؟|نعم!|أما الثاني؛ فلا.|وانتهى."),
      ("قال د. محمد «تم.» ثم انتهى في ٣.٥ أيام. ولا", "قال د. محمد «تم.»|ثم انتهى في ٣.٥ أيام.|ولا"),
      ("’1‘ تَعاوُنٌ. ٢. لا", "’1‘ تَعاوُنٌ.|٢. لا"),
    ])
  func sentences(text: String, wanted: String) throws {
    let parts = try #require(PartWords(text))
    #expect(parts.sentences.map { text.scalars($0) } == wanted.split(separator: "|").map(String.init))
  }

  @Test("In a blank text there is nothing to choose", arguments: ["", " ", "\n\t "])
  func blank(text: String) {
    #expect(PartWords(text) == nil)
  }

  @Test("In every passage each word is in one sentence, and nothing but blanks is in none")
  func passages() throws {
    for passage in try Bundled.record().passages {
      for text in [passage.source, passage.text.ar, passage.text.en] {
        let parts = try #require(PartWords(text))
        for word in parts.words {
          let whole = parts.sentences.filter { $0.lowerBound <= word.lowerBound && word.upperBound <= $0.upperBound }
          #expect(whole.count == 1, "\(text.scalars(word)) in \(passage.id)")
          #expect(!text.scalars(word).contains { $0.isWhitespace })
        }
        #expect(parts.sentences.map { text.scalars($0) }.joined(separator: " ") == text, "\(passage.id)")
      }
    }
  }
}
