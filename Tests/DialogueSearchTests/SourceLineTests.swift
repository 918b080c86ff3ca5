import DialogueRecord
import Lexis
import RecordFixtures
import Testing

@testable import DialogueSearch

/// A line that is pasted as it stands in the source finds its own place first.
@Suite struct SourceLineTests {
  private let record: Record
  private let index: SearchIndex

  init() throws {
    record = try BundledRecord.record.get()
    index = try BundledRecord.index.get()
  }

  /// For each line of the source what stands on it.
  private var owners: [Int: String] {
    var owners: [Int: String] = [:]
    for section in record.preamble {
      section.heading.line.map { owners[$0] = section.id }
      for passage in section.paragraphs { passage.line.map { owners[$0] = passage.id } }
    }
    for session in record.sessions {
      session.statement.heading.line.map { owners[$0] = session.id }
      for point in session.statement.points { point.line.map { owners[$0] = point.id } }
    }
    return owners
  }

  private var lines: [(number: Int, text: String)] {
    let text = record.documents.first.flatMap(record.source) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { ($0 + 1, String($1)) }.filter { !$1.isEmpty }
  }

  @Test func everyLineFindsItsPlaceFirst() {
    #expect(lines.count == 44)
    let owners = owners
    for line in lines {
      let hit = index.search(Query(line.text), limit: 1).hits.first
      #expect(hit?.id == owners[line.number], "line \(line.number)")
    }
  }

  /// Sentences and clauses, too: those apart that another place says as well, or that are the name of an organization.
  @Test func everyClauseFindsItsPlaceFirst() {
    let shared = [
      "وتعزيز تبادل المعلومات وأفضل الممارسات", "ومجلس وزراء الداخلية العرب", "ومنظمة التعاون الاقتصادي",
      "وجهاز الشرطة الخليجية", "مقتطفات من الإعلان الختامي",
    ]
    var tried = 0
    var missed: [String] = []
    let owners = owners
    for line in lines {
      let clauses = line.text.split { ".؛،:".contains($0) }.map { $0.drop { $0 == " " || $0 == "-" } }
      for clause in clauses where clause.split(separator: " ").count > 2 {
        tried += 1
        if index.search(Query(String(clause)), limit: 1).hits.first?.id != owners[line.number] {
          missed.append(String(clause))
        }
      }
    }
    #expect(tried > 60)
    #expect(missed == shared)
  }

  @Test func headingsOfThePreambleLead() throws {
    for section in record.preamble {
      for text in [section.heading.text.ar, section.heading.text.en] {
        let hits = index.search(Query(text)).hits
        #expect(hits.first?.id == section.id)
        #expect(hits.first?.kind == .about)
      }
    }
    // A part of a heading is no heading.
    #expect(index.search(Query("the Dialogue")).hits.first?.kind == .statements)
  }
}

/// The source's own reading is found where it says something else, and not counted where it says the same.
@Suite struct SourceReadingTests {
  private let index: SearchIndex

  init() throws { index = try BundledRecord.index.get() }

  @Test func whatWasEmendedIsFound() throws {
    let hits = index.search(Query("السيبرية.تبسيط")).hits
    let hit = try #require(hits.first)
    #expect(hit.id == "2021.3")
    #expect(hit.texts.map(\.part) == [.source])
    #expect(hit.isDetail)
    #expect(hit.texts[0].text.en.isEmpty)
  }

  @Test func theSameWordsAreNotShownTwice() throws {
    let hit = try #require(index.search(Query("التنسيق year:2021")).hits.first { $0.id == "2021.3" })
    #expect(hit.texts.map(\.part) == [.text])
    #expect(!hit.isDetail)
  }

  @Test func theSameWordsAreNotCountedTwice() throws {
    let lines = index.concordance(of: Query("مرتكبي").ofRecord).lines
    #expect(lines.map(\.id) == ["2021.3"])
    #expect(lines.map(\.part) == [.text])
    #expect(index.concordance(of: Query("السيبرية.تبسيط").ofRecord).lines.map(\.part) == [.source])
    let trend = index.trend(of: [Query("مرتكبي")])
    #expect(trend.series[0].values.first { $0.year == 2021 }?.count == 1)
    // Nor are the words of a reading counted among those of the year.
    let words = index.items.texts.indices.filter { text in
      index.items.parts[text] == .text && index.items.kinds[Int(index.items.owners[text])] == .statements
        && index.items.years[Int(index.items.owners[text])] == 2021
    }.reduce(0) { $0 + index.items.texts[$1].ar.words.count }
    #expect(trend.series[0].values.first { $0.year == 2021 }?.words == words)
  }
}

/// Cards are found by the names of their fields, and come first for the name of the organization.
@Suite struct CardTests {
  private func hits(_ text: String) throws -> [Hit] {
    try BundledRecord.index.get().search(Query(text)).hits
  }

  @Test(arguments: [
    ("ECO", "eco"), ("UNODC", "unodc"), ("europol", "europol"), ("أفريبول", "afripol"), ("SCO", "sco"),
    ("AIMC", "aimc"), ("Economic Cooperation Organization", "eco"), ("the INTERPOL", "interpol"),
    ("seat of Europol", "europol"), ("مقر يوروبول", "europol"), ("founded GCCPOL", "gccpol"),
    ("when was AFRIPOL founded", "afripol"),
  ])
  func theCardLeads(query: String, id: String) throws {
    let hits = try hits(query)
    #expect(hits.first?.id == id)
    // Kinds are not torn apart by it.
    let kinds = hits.map(\.kind)
    #expect(Set(kinds).count == zip(kinds, kinds.dropFirst()).count { $0 != $1 } + 1)
  }

  @Test func otherwiseTheStatementsLead() throws {
    #expect(try hits("INTERPOL I-24/7").first?.kind == .statements)
    #expect(try hits("INTERPOL OR crime").first?.kind == .statements)
  }

  @Test(arguments: [
    ("who attended 2021", "2021"), ("host 2019", "2019"), ("حضور 2017", "2017"), ("استضافت 2016", "2016"),
  ])
  func sessionsAreFoundByTheirFields(query: String, id: String) throws {
    #expect(try hits(query).first?.id == id)
  }

  @Test func theFactThatWasAskedForComesFirst() throws {
    let hit = try #require(try hits("seat of Europol").first)
    #expect(hit.texts.first?.part == .fact(.seat))
    #expect(hit.texts.first?.text.en.contains("Hague") == true)
    #expect(hit.texts.allSatisfy { if case .field = $0.part { false } else { true } })
    // Words of several facts together find the card.
    #expect(try hits("Hague 1994").map(\.id).contains("europol"))
  }

  @Test func attendanceNamesThoseWhoWereNamed() throws {
    let hit = try #require(try hits("who attended 2017").first)
    let attendance = try #require(hit.texts.first { $0.part == .fact(.attendance) && $0.text.en.contains(",") })
    #expect(attendance.text.en.hasPrefix("AMERIPOL, ASEANAPOL"))
    #expect(!attendance.text.en.contains("AFRIPOL"))
  }
}
