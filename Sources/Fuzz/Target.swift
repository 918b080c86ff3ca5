import BidiText
import Browser
import Desk
import DialogueRecord
import DialogueSearch
import Screen
import SeededNumbers
import Terminal

/// Something that reads.
struct Target {
  let name: String
  /// So many inputs are a short run.
  let few: Int
  /// Gives it one input. Says what is wrong with what came of it; nil where that is as it should be.
  let complaint: (inout SeededGenerator) -> String?

  static let folder = "Resources/Record"

  /// All of them. They are run in the folder of the package.
  static func all() throws -> [Target] {
    let files = try PackFiles(in: folder)
    let record = try Record(pack: folder)
    return [json(files), layout(record), input, query(record), marks, settings, try pack(files), try browser(record)]
  }

  /// What was read and is written means the same again.
  private static func json(_ files: PackFiles) -> Target {
    let seeds = files.files.map(\.bytes)
    return Target(name: "json", few: 2000) { generator in
      guard let read = JSON(generator.broken(seeds)) else { return nil }
      let written = read.text
      guard let again = JSON(Array(written.utf8)) else { return "what is written is not read: \(written.prefix(200))" }
      return again.text == written ? nil : "another text the second time: \(written.prefix(200))"
    }
  }

  /// No line is wider than it may be, and none has a control in it.
  private static func layout(_ record: Record) -> Target {
    let texts = record.sessions.flatMap { $0.statement.points.flatMap { [$0.text.ar, $0.text.en] } }
    return Target(name: "layout", few: 1000) { generator in
      let options = TextOptions(order: generator.pick(TextOrder.allCases), keepsMarks: .random(using: &generator))
      let direction: BaseDirection = .random(using: &generator) ? .rightToLeft : .leftToRight
      let paragraph = Paragraph(generator.text(texts), direction: direction, options: options)
      let width = generator.number(2...120)
      for line in paragraph.lines(width: width) {
        let columns = line.cells.reduce(0) { $0 + $1.columns }
        if columns > width { return "a line of \(columns) in \(width) columns" }
        let scalars = line.cells.flatMap { Array($0.text.unicodeScalars) }
        if scalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
          return "a control in a line"
        }
      }
      return nil
    }
  }

  /// What a terminal sends means the same however it is cut into pieces.
  private static var input: Target {
    Target(name: "input", few: 5000) { generator in
      let bytes = generator.broken(
        ["\u{1B}[200~paste\u{1B}[201~jk\u{1B}[A\u{1B}OP\u{1B}[<0;3;4M", "\u{1B}P>|XTerm(390)\u{1B}\\\u{1B}[?62c"].map {
          Array($0.utf8)
        })
      let whole = InputTrace.text(of: [bytes[...]])
      let cut = generator.number(0...bytes.count)
      return InputTrace.text(of: [bytes[..<cut], bytes[cut...]]) == whole ? nil : "cut at \(cut): \(bytes)"
    }
  }

  /// Every query is answered, and its hits are of the record.
  private static func query(_ record: Record) -> Target {
    let index = SearchIndex(record)
    let seeds = [
      "cybercrime", "\"front line\" police", "الجريمة السيبرانية", "معلومات -تبادل year:2017..2019 theme:INF", "inf*",
      "terorism (a OR b)",
    ]
    return Target(name: "query", few: 300) { generator in
      let results = index.search(Query(generator.text(seeds)))
      return results.hits.first { record.thing($0.target) == nil }.map { "a hit that is not of the record: \($0.id)" }
    }
  }

  /// What is read of marks and written again is the same to the byte where nothing was changed.
  private static var marks: Target {
    Target(name: "marks", few: 3000) { generator in
      let seed =
        #"{"id":"2019.1","made":"2026-01-01T00:00:00Z","remark":"why","tags":["a","b"],"ar":"نص","en":"text"}"# + "\n"
      let bytes = generator.broken([Array(seed.utf8), Array((seed + seed).utf8)])
      let read = Marks(bytes)
      guard read.bytes == bytes || read.bytes == bytes + [0x0A] else { return "other bytes: \(bytes)" }
      var changed = read
      changed.apply(.merge(Marks(exported: generator.broken([bytes])).all), at: "2026-01-02T00:00:00Z")
      let again = Marks(changed.bytes)
      return read.all.allSatisfy { mark in again.all.contains { $0.id == mark.id } } ? nil : "a mark is lost"
    }
  }

  /// What is set in a file of settings is there, and no other line has changed.
  private static var settings: Target {
    Target(name: "settings", few: 3000) { generator in
      let bytes = generator.broken([Array("# mine\nmarks = keep # why\nlang = en\ncopy-command = \"xsel -b\"\n".utf8)])
      guard var text = try? SettingsText(bytes) else { return nil }
      guard text.bytes == bytes else { return "other bytes: \(bytes)" }
      _ = OwnSettings(file: "config", text)
      text.set("marks", to: "drop")
      return OwnSettings(file: "config", text).values[.marks]?.text == "drop" ? nil : "not set: \(bytes)"
    }
  }
}
