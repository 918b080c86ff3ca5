import DialogueComparison
import DialogueRecord
import DialogueSearch
import Glibc

/// Times search on a record and on a made one, beside a plain scan and ripgrep over the same text in the same run, and comparison of
/// all years on both. What counts are the ratios: times depend on the machine and on what else it does.
///
///     swift run -c release search-benchmark [PACK [POINTS]]
///     swift run -c release search-benchmark words FILE [MEETINGS]
///     swift run -c release search-benchmark pasted
@main
enum SearchBenchmark {
  private static let clock = ContinuousClock()

  /// What is typed, letter by letter.
  private static let queries = [
    "cybercrime", "access to information", "\"front line\" police", "الجريمة السيبرانية", "تبادل المعلومات",
    "معلومات -تبادل",
    "terorism", "inf*", "\"of the\" police",
  ]

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "words" { return measureWords(Array(arguments.dropFirst())) }
    let pack = arguments.first ?? "Resources/Record"
    if pack == "pasted" { return measurePasted(try record("Resources/Record")) }
    let points = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
    let record = try record(pack)
    measure("bundled", record, runs: 21)
    compareComparisons(record)
    print("making \(points) points …")
    var maker = MadeRecord(from: record)
    measure("made", maker.record(record, points: points), runs: 5)
  }

  private static func record(_ pack: String) throws -> Record {
    do {
      return try Record(pack: pack)
    } catch {
      print("\(pack): not a sound content pack; see hiwar check")
      exit(3)
    }
  }

  /// Searches what somebody pastes, ten times as much each time. Ten is what a linear cost gives.
  private static func measurePasted(_ record: Record) {
    let index = SearchIndex(record)
    print("pasted text of 1,000, 10,000 and 100,000 letters, and what ten times as much costs")
    for (name, unit) in PastedText.units {
      let times = [1_000, 10_000, 100_000].map { length in
        let text = PastedText.text(of: unit, length: length)
        return median((0..<3).map { _ in clock.measure { _ = index.search(Query(text)) } })
      }
      print(
        "  \(name): \(times.map(milliseconds).joined(separator: ", ")) ms; "
          + zip(times, times.dropFirst()).map { ratio($1, $0) }.joined(separator: ", "))
    }
  }

  private static func measureWords(_ paths: [String]) {
    guard let path = paths.first, let lines = WordsBenchmark.lines(of: path) else {
      print("words: name a file that has a word and its lemma a line")
      exit(3)
    }
    let meetings = WordsBenchmark(lines: lines).run()
    guard let out = paths.dropFirst().first else { return }
    if !WordsBenchmark.write(meetings, to: out) {
      print("\(out): cannot be written")
      exit(3)
    }
  }

  /// Builds an index and types every query, letter by letter. A keystroke is timed several times, and its median counts.
  private static func measure(_ name: String, _ record: Record, runs: Int) {
    var index: SearchIndex?
    let build = clock.measure { index = SearchIndex.build(from: record) { _ in true } }
    guard let index else { return }
    let passages = record.passages
    print("\(name): \(passages.count) passages, built in \(milliseconds(build)) ms")
    var keystrokes: [Duration] = []
    for query in queries {
      var slowest = Duration.zero
      for end in query.indices.dropFirst() + [query.endIndex] {
        let typed = String(query[..<end])
        let time = median((0..<runs).map { _ in clock.measure { _ = index.search(Query(typed)) } })
        keystrokes.append(time)
        slowest = max(slowest, time)
      }
      print("  \(query): slowest keystroke \(milliseconds(slowest)) ms, hits \(index.search(Query(query)).count)")
    }
    let usual = median(keystrokes)
    print("  keystroke: median \(milliseconds(usual)) ms, slowest \(milliseconds(keystrokes.max() ?? .zero)) ms")
    comparePeers(passages, usual)
  }

  /// Opens a comparison of all years of a record, and of one with 200 sessions made of the same.
  private static func compareComparisons(_ record: Record) {
    let many = MadeRecord.record(record, sessions: 200)
    func time(_ record: Record, _ open: (Record, [Int]) -> Void) -> Duration {
      let years = record.years.map(\.year)
      return median((0..<9).map { _ in clock.measure { open(record, years) } })
    }
    let share = Double(many.sessions.count) / Double(max(1, record.sessions.count))
    print("comparison of all years: \(record.sessions.count) sessions, and \(many.sessions.count) made of them")
    for (name, open) in [
      ("matrix", { _ = ThemeMatrix($0, years: $1) }),
      ("side by side, by theme", { _ = SideBySide($0, years: $1, by: .theme) }),
      ("side by side, by line", { _ = SideBySide($0, years: $1, by: .lineage) }),
      ("and its changed words", compareWords),
    ] as [(String, (Record, [Int]) -> Void)] {
      let (few, all) = (time(record, open), time(many, open))
      print(
        "  \(name): \(milliseconds(few)) and \(milliseconds(all)) ms; a session costs \(ratio(all, few * share)) times as much"
      )
    }
  }

  private static func compareWords(_ record: Record, _ years: [Int]) {
    for row in SideBySide(record, years: years, by: .lineage).rows {
      for language in Language.allCases { _ = row.changedWords(in: language) }
    }
  }

  private static func median(_ times: [Duration]) -> Duration {
    times.isEmpty ? .zero : times.sorted()[times.count / 2]
  }

  /// The same text searched by a plain scan in this process and by ripgrep, a fixed word each.
  private static func comparePeers(_ passages: [Passage], _ keystroke: Duration) {
    let text = Array(passages.map { "\($0.text.ar)\t\($0.text.en)\n" }.joined().utf8)
    let word = Array("cybercrime".utf8)
    var found = 0
    let scan = clock.measure { found = count(word, in: text) }
    print("  plain scan: \(milliseconds(scan)) ms, \(found) places; ratio to a keystroke \(ratio(scan, keystroke))")
    let path = "/tmp/hiwar-benchmark-\(getpid()).txt"
    guard let file = fopen(path, "w") else { return }
    fwrite(text, 1, text.count, file)
    fclose(file)
    defer { unlink(path) }
    guard system("command -v rg >/dev/null") == 0 else { return print("  ripgrep: not installed") }
    let ripgrep = clock.measure { _ = system("rg -j1 -c -F cybercrime \(path) >/dev/null") }
    print("  ripgrep, a process each: \(milliseconds(ripgrep)) ms; ratio to a keystroke \(ratio(ripgrep, keystroke))")
  }

  /// How often a word stands in a text, byte by byte.
  private static func count(_ word: [UInt8], in text: [UInt8]) -> Int {
    guard let first = word.first, text.count >= word.count else { return 0 }
    return text.withUnsafeBytes { text in
      guard let start = text.baseAddress else { return 0 }
      let end = start + (text.count - word.count + 1)
      var place = start
      var count = 0
      while place < end, let found = memchr(place, Int32(first), end - place) {
        if memcmp(found, word, word.count) == 0 { count += 1 }
        place = UnsafeRawPointer(found) + 1
      }
      return count
    }
  }

  private static func milliseconds(_ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    let micro = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    let digits = String(micro % 1000)
    return "\(micro / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func ratio(_ peer: Duration, _ own: Duration) -> String {
    let tenths = Int((peer / own * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
