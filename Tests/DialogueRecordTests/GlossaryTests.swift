import DialogueRecord
import TestSupport
import Testing

/// One term, one English: the glossary is the measure of the translation. A term stands in a text where the glossary says so by
/// its line, and wherever its Arabic is found by the rule of `ArabicForm`. There one of its English renderings has to stand:
/// what the glossary names, taken apart at semicolons, slashes and parentheses.
@Suite("The English against the glossary")
struct GlossaryTests {
  /// Where the English rightly has none of the renderings, and why.
  private static let exceptions: [Pair: String] = [
    Pair("G26", 8): "the Arabic has «الازدواجية» alone, without what is doubled",
    Pair("G32", 37): "the Arabic has no «المأمونة» (secure) here, and the English supplies none",
    Pair("G56", 33): "other words stand between: shared between multilateral police bodies",
  ]

  /// A term and a line of the source in which it stands.
  private struct Pair: Hashable, Comparable, CustomStringConvertible {
    var term: String
    var line: Int
    var description: String { "\(term) in line \(line)" }

    init(_ term: String, _ line: Int) {
      self.term = term
      self.line = line
    }

    static func < (left: Self, right: Self) -> Bool { (left.term, left.line) < (right.term, right.line) }
  }

  private let record: Record

  init() throws {
    record = try Record(pack: Repository.record)
  }

  /// Every text of the source with its line: headings, paragraphs and points, as they are read here.
  private var texts: [(line: Int, text: Bilingual)] {
    let headings = record.preamble.map(\.heading) + record.sessions.map(\.statement.heading)
    return headings.compactMap { heading in heading.line.map { ($0, heading.text) } }
      + record.passages.compactMap { passage in passage.line.map { ($0, passage.text) } }
  }

  @Test("Every term has one of its renderings wherever its Arabic stands")
  func renderings() {
    var broken: Set<Pair> = []
    for term in record.terms {
      let renderings = EnglishForm.renderings(of: term.text.en)
      for (line, text) in texts where term.lines.contains(line) || ArabicForm.holds(text.ar, term: term.text.ar) {
        if !renderings.contains(where: { EnglishForm.words(of: text.en).contains($0) }) {
          broken.insert(Pair(term.id, line))
        }
      }
    }
    let unexplained = broken.subtracting(Self.exceptions.keys)
    #expect(unexplained.isEmpty, "\(unexplained.sorted())")
    let unneeded = Set(Self.exceptions.keys).subtracting(broken)
    #expect(unneeded.isEmpty, "no exception any more: \(unneeded.sorted())")
  }

  @Test("The glossary names every line in which a term is found")
  func lines() {
    for term in record.terms {
      #expect(texts.contains { term.lines.contains($0.line) }, "\(term.id) stands nowhere")
      for (line, text) in texts where ArabicForm.holds(text.ar, term: term.text.ar) {
        #expect(term.lines.contains(line), "\(term.id) stands in line \(line)")
      }
    }
  }

  @Test(
    "A form of a term is found, and another word is not",
    arguments: [
      ("بولاية كل من الهيئات", "ولاية", true), ("وتنسيق مساعيها الميدانية", "ميداني", true),
      ("للبنية الشرطية العالمية", "البنية الشرطية العالمية", true), ("الفريقين العاملين", "فريق عامل", true),
      ("البنية الشرطية الحالية المتعددة الأطراف", "البنية الشرطية … المتعددة الأطراف", true),
      ("الحَجْر الصحي", "الحجر الصحي", true), ("خط المواجهة", "الخطوط الأمامية / خط المواجهة", true),
      ("تبادل الآراء والمعلومات", "تبادل المعلومات", false), ("الشرطة العالمية", "البنية الشرطية العالمية", false),
    ])
  func forms(text: String, term: String, isFound: Bool) {
    #expect(ArabicForm.holds(text, term: term) == isFound)
  }
}
