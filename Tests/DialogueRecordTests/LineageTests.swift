import DialogueRecord
import TestSupport
import Testing

/// A link is called textual only where a reader finds in both points what it stands on.
@Suite("Lines of descent")
struct LineageTests {
  private let record: Record

  init() throws {
    record = try Record(pack: Repository.record)
  }

  private var links: [(later: Passage, link: Descent)] {
    record.sessions.flatMap(\.statement.points).flatMap { point in point.follows.map { (point, $0) } }
  }

  /// Words that only bind: two points share them by chance.
  private static let binding = ArabicForm.words(
    of: "من إلى على في عن بين مع أو إما كل منها هذه التي الذي أن ما بما لا وإما ذلك هذا")

  /// Two words that stand side by side in a text and are not only such as bind.
  private func pairs(in text: String) -> [[Set<String>]] {
    let words = ArabicForm.words(of: text)
    let isBinding = words.map { word in Self.binding.contains { !$0.isDisjoint(with: word) } }
    return (0..<max(0, words.count - 1)).filter { !isBinding[$0] && !isBinding[$0 + 1] }.map {
      [words[$0], words[$0 + 1]]
    }
  }

  /// What a reason quotes in «».
  private func quotations(in reason: Bilingual) -> [String] {
    (reason.ar + reason.en).split(separator: "«").dropFirst().compactMap {
      $0.split(separator: "»").first.map(String.init)
    }
  }

  private func holds(_ text: String, _ row: [Set<String>]) -> Bool {
    ArabicForm.range(of: row, in: ArabicForm.words(of: text)[...]) != nil
  }

  @Test("Both points of a textual link have two words side by side, or the words that its reason quotes")
  func textual() throws {
    for (later, link) in links where link.ground == .textual {
      let earlier = try #require(record.passage(link.point))
      let shared = pairs(in: earlier.text.ar).contains { holds(later.text.ar, $0) }
      let quoted = quotations(in: link.reason).map(ArabicForm.words).filter { !$0.isEmpty }
        .contains { holds(earlier.text.ar, $0) && holds(later.text.ar, $0) }
      #expect(shared || quoted, "\(link.line): \(link.point) to \(later.id)")
    }
  }

  @Test("The reason of an inferred link says that it is inferred, in both languages")
  func inferred() {
    for (later, link) in links where link.ground == .inferred {
      #expect(link.reason.en.contains("inferred"), "\(link.line): \(link.point) to \(later.id)")
      #expect(link.reason.ar.contains("استنتاج"), "\(link.line): \(link.point) to \(later.id)")
    }
  }

  @Test("A line begins where nothing of it comes before, and every line but one has a link")
  func origins() {
    for lineage in record.lineages {
      let own = links.filter { $0.link.line == lineage.id }
      let earlier = Set(own.map(\.link.point)).subtracting(own.map(\.later.id))
      #expect(earlier.isSubset(of: lineage.origins), "\(lineage.id)")
      #expect(own.isEmpty == (lineage.id == "duplication"), "\(lineage.id)")
    }
  }

  @Test("Only one point stands in no line")
  func outside() {
    let inside = Set(links.flatMap { [$0.later.id, $0.link.point] } + record.lineages.flatMap(\.origins))
    #expect(record.sessions.flatMap(\.statement.points).map(\.id).filter { !inside.contains($0) } == ["2020.3.1"])
  }
}
