@testable import DialogueRecord

/// A small record made by hand, for what the bundled one does not have.
package enum MadeRecord {
  /// A point as a test writes it.
  package struct Point {
    var id: String
    var ar: String
    var en: String
    var core: [String]
    var mention: [String]
    var follows: [String]

    /// A point. `follows` are ids of earlier points, with a question mark where the link is inferred; the line is `line` unless
    /// named: `other:2001.1`.
    package init(
      id: String, ar: String = "نص", en: String = "Text", core: [String] = [], mention: [String] = [],
      follows: [String] = []
    ) {
      self.id = id
      self.ar = ar
      self.en = en
      self.core = core
      self.mention = mention
      self.follows = follows
    }
  }

  private static let words = Bilingual(ar: "سبب", en: "reason")

  private static func descent(_ text: String) -> Descent {
    let parts = text.split(separator: ":")
    let isInferred = text.hasSuffix("?")
    return Descent(
      point: String((parts.last ?? "").drop { $0 == ":" }.prefix { $0 != "?" }),
      line: parts.count > 1 ? String(parts[0]) : "line", ground: isInferred ? .inferred : .textual,
      reason: Bilingual(ar: "لأن \(text)", en: "because \(text)"))
  }

  private static let nowhere = Provenance(
    ground: .elsewhere, document: nil, lines: [], references: ["R1"], reason: nil, confidence: .high)

  private static func session(_ year: Int, _ points: [Point]) -> Session {
    let passages = points.map { point in
      Passage(
        id: point.id, line: nil, enumerator: nil, parent: nil, source: point.ar,
        text: Bilingual(ar: point.ar, en: point.en), emendations: [], core: point.core, mention: point.mention,
        themeReason: nil, notes: [], follows: point.follows.map(descent))
    }
    return Session(
      id: String(year), year: year, document: "R1", edition: 1, editionFrom: nowhere,
      dates: Dates(start: .epoch, end: .epoch, from: nowhere), facts: [],
      statement: Statement(
        genre: year < 2004 ? .finalDeclaration : .jointStatement, extract: .excerpts,
        heading: Heading(line: nil, text: Bilingual(ar: "بيان \(year)", en: "Statement <\(year)>")), points: passages),
      attendance: [])
  }

  /// A record of sessions and gaps. Lines of descent begin where nothing is followed.
  package static func record(
    _ sessions: [(year: Int, points: [Point])], gaps: [Int] = [], themes: [(code: String, ar: String, en: String)] = [],
    lines: [String] = ["line"], terms: [(ar: String, en: String)] = []
  ) -> Record {
    Record(
      title: Bilingual(ar: "السجل", en: "The record"), fullTitle: Fact(kind: .name, text: words, from: nowhere),
      translationNotice: Bilingual(ar: "ترجمة المشروع", en: "The project's translation"),
      extractCaution: Bilingual(ar: "مقتطفات لا أكثر", en: "Extracts, no more"), documents: [], preambleDocument: "R1",
      preamble: [], sessions: sessions.map(session),
      gaps: gaps.map {
        Gap(id: String($0), year: $0, text: Bilingual(ar: "لا جولة \($0)", en: "No session \($0)"), evidence: [])
      },
      organizations: [], groups: [], groupRelations: [], groupFacts: [],
      themes: themes.enumerated().map { index, theme in
        Theme(id: "T\(index + 1)", code: theme.code, name: Bilingual(ar: theme.ar, en: theme.en), definition: words)
      },
      lineages: lines.map { line in
        let points = sessions.flatMap(\.points)
        let links = points.filter { $0.follows.map(descent).contains { $0.line == line } }
        let followed = links.flatMap { $0.follows.map(descent).filter { $0.line == line }.map(\.point) }
        return Lineage(
          id: line, name: Bilingual(ar: "خط \(line)", en: "Line \(line)"), summary: words,
          origins: points.map(\.id).filter { id in followed.contains(id) && !links.contains { $0.id == id } })
      },
      terms: terms.enumerated().map { index, term in
        Term(
          id: "G\(index + 1)", text: Bilingual(ar: term.ar, en: term.en), lines: [], note: nil, also: [],
          evidence: .usage,
          references: [])
      }, absentTerms: [], emendations: [],
      references: [
        Reference(
          id: "R1", kind: .official, title: Bilingual(ar: "وثيقة", en: "A document & more"),
          address: "https://example.org/a?b=1&c=2")
      ],
      openQuestions: [])
  }
}
