import DialogueExport
import DialogueRecord
import RecordFixtures
import Testing

@Suite("Citations")
struct CitationTests {
  @Test("Id, heading, document, line, and whose the English is")
  func parts() throws {
    let record = try BundledRecord.record.get()
    let reference = try #require(record.references.first { $0.id == "S01" })
    let address = try #require(reference.address)
    let point = try #require(record.passage("2017.4.2"))
    let heading = try #require(record.session(year: 2017)).statement.heading.text
    #expect(
      record.citation(of: point, in: .english)
        == "[2017.4.2; \(heading.en); \(reference.title.en), \(address); S01:36] \(record.translationNotice.en)")
    let paragraph = try #require(record.passage("about.1"))
    let question = try #require(record.preamble.first { $0.id == "about" }).heading.text
    let line = try #require(paragraph.line)
    #expect(
      record.citation(of: paragraph, in: .arabic)
        == "[about.1; \(question.ar); \(reference.title.ar)، \(address); S01:\(line)] \(record.translationNotice.ar)")
  }
}
