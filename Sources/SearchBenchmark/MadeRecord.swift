import DialogueRecord
import SeededNumbers

/// A record of any size, made from the words of a real one and a long tail of words of its own. The same seed gives the same record.
struct MadeRecord {
  private var generator = SeededGenerator(seed: 2016)
  private let words: [(ar: String, en: String)]
  private let tail: [(ar: String, en: String)]

  /// Takes the words of a record.
  init(from record: Record) {
    let texts = record.passages.map(\.text)
    let arabic = texts.flatMap { $0.ar.split(separator: " ").map(String.init) }
    let english = texts.flatMap { $0.en.split(separator: " ").map(String.init) }
    words = (0..<max(arabic.count, english.count)).map { (arabic[$0 % arabic.count], english[$0 % english.count]) }
    tail = MadeRecord.tail(30_000, &generator)
  }

  /// Words that no record has.
  private static func tail(_ count: Int, _ generator: inout SeededGenerator) -> [(ar: String, en: String)] {
    let arabic = Array("بتثجحخدذرزسشصضطظعغفقكلمنهوي")
    let english = Array("abcdefghiklmnoprstuvwy")
    return (0..<count).map { _ in
      let length = 4 + Int(generator.next() % 6)
      func word(_ letters: [Character], _ generator: inout SeededGenerator) -> String {
        String((0..<length).map { _ in letters[Int(generator.next() % UInt64(letters.count))] })
      }
      return (word(arabic, &generator), word(english, &generator))
    }
  }

  /// The record with as many points as asked for in place of its own, shared out among its sessions; twelve words a point, seven of
  /// ten from the record, the rest from the tail by Zipf's law.
  mutating func record(_ record: Record, points count: Int) -> Record {
    var made = record
    guard let model = record.sessions.first?.statement.points.first else { return record }
    let share = count / max(1, made.sessions.count)
    for session in made.sessions.indices {
      let year = made.sessions[session].id
      made.sessions[session].statement.points = (1...max(1, share)).map { number in
        var point = model
        point.id = "\(year).\(number)"
        point.text = text()
        point.source = point.text.ar
        // A million points are meant, not those and a million copies of the notes on one of them.
        point.notes = []
        return point
      }
    }
    return made
  }

  /// The sessions of a record over and over, a year after the other, each with its lines of descent within its own round.
  static func record(_ record: Record, sessions count: Int) -> Record {
    var made = record
    let models = record.sessions
    guard !models.isEmpty else { return record }
    made.sessions = (0..<count).map { number in
      let round = number / models.count * models.count
      // The first year of a round stands for that of the first model, and so on.
      func year(of id: String) -> String {
        let model = models.firstIndex { id.hasPrefix($0.id + ".") }
        return model.map { "\(1000 + round + $0)" + id.dropFirst(models[$0].id.count) } ?? id
      }
      var session = models[number % models.count]
      for place in session.statement.points.indices {
        var point = session.statement.points[place]
        point.id = year(of: point.id)
        point.parent = point.parent.map(year)
        for link in point.follows.indices { point.follows[link].point = year(of: point.follows[link].point) }
        session.statement.points[place] = point
      }
      session.year = 1000 + number
      session.id = String(session.year)
      return session
    }
    return made
  }

  private mutating func text() -> Bilingual {
    var arabic = ""
    var english = ""
    for place in 0..<12 {
      let word = word()
      if place > 0 {
        arabic += " "
        english += " "
      }
      arabic += word.ar
      english += word.en
    }
    return Bilingual(ar: arabic, en: english)
  }

  private mutating func word() -> (ar: String, en: String) {
    if generator.next() % 10 < 7 { return words[Int(generator.next() % UInt64(words.count))] }
    // The inverse of the harmonic distribution, near enough: rank = size^u.
    let share = Double(generator.next() >> 11) / Double(1 << 53)
    var rank = 1.0
    var base = Double(tail.count)
    var left = share
    // Exponentiation by halving the exponent, without a mathematics library.
    for _ in 0..<24 {
      base = base.squareRoot()
      left *= 2
      if left >= 1 {
        rank *= base
        left -= 1
      }
    }
    return tail[min(tail.count - 1, Int(rank) - 1)]
  }
}
