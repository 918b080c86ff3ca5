@testable import DialogueExport
import DialogueInsight
@testable import DialogueRecord
import RecordFixtures

/// Reports with the words of the catalogue; what the interface makes of several words is said by its parts.
enum WholeReportFixture {
  static func words(_ language: Language) throws -> ReportWords {
    ReportWords(
      try CompareCatalogue(language).words(), dates: { "\($0.start) / \($0.end)" }, points: { "[\($0)]" },
      lines: { lines, document in ([document ?? ""] + lines.map(String.init)).joined(separator: " ") },
      label: { "[\($0.rawValue)]" }, summary: { "[\($0.from.year) \($0.to.year)]" },
      change: { "[\($0.change.rawValue)]" },
      course: { "[\($0.id)]" })
  }

  /// What tries to be taken for markup, in each language and wherever a record has a text of its own.
  static let hostile = "</p></section><script>alert(1)</script><b x='1' y=\"2\">&amp;"

  static func hostileRecord() -> Record {
    var record = DossierFixture.record()
    let text = Bilingual(ar: "نص " + hostile, en: "text " + hostile)
    let inferred = Provenance(
      ground: .inferred, document: nil, lines: [1], references: ["S01"], reason: text, confidence: .low)
    let fact = Fact(kind: .caution, text: text, from: inferred)
    record.title = text
    record.fullTitle = fact
    record.extractCaution = text
    record.translationNotice = text
    record.openQuestions = [text]
    record.groupFacts = [fact]
    for place in record.sessions.indices {
      record.sessions[place].facts = [fact]
      record.sessions[place].statement.heading.text = text
      for point in record.sessions[place].statement.points.indices {
        record.sessions[place].statement.points[point].notes = [text]
        record.sessions[place].statement.points[point].themeReason = text
        record.sessions[place].statement.points[point].enumerator = hostile
        record.sessions[place].statement.points[point].text = text
      }
    }
    for place in record.gaps.indices {
      record.gaps[place].text = text
      record.gaps[place].evidence = [fact]
    }
    for place in record.themes.indices {
      record.themes[place].name = text
      record.themes[place].definition = text
      record.themes[place].note = text
      record.themes[place].family = text
    }
    for place in record.lineages.indices {
      record.lineages[place].name = text
      record.lineages[place].summary = text
    }
    record.references = record.references.map { reference in
      var reference = reference
      reference.title = text
      reference.address = "javascript:alert('\(hostile)')"
      return reference
    }
    record.emendations = record.emendations.map {
      Emendation(id: $0.id, kind: $0.kind, reason: text, certainty: text)
    }
    return record
  }
}
