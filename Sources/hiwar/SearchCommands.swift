import BidiText
import Browser
import DialogueQuery
import DialogueRecord

extension Program {
  /// The query with the filters of the options.
  private func query(_ text: String) -> Query {
    var filters = arguments.filters
    if arguments.texts != .both { filters.languages.formUnion(arguments.texts.languages) }
    return Query(text, filters: filters)
  }

  /// That an extract is an extract, and whose the English is; they stand below whatever quotes the record.
  private func notices(_ record: Record) -> [String] {
    let notices =
      arguments.texts == .arabic ? [record.extractCaution] : [record.extractCaution, record.translationNotice]
    return [""] + notices.map { $0[interface.language] }
  }

  private func write(_ csv: CSV) throws(Failure) {
    try Output.write(csv.text(for: arguments.hasMark ? .spreadsheet : .program))
  }

  /// Prints what a query finds, best first.
  func search(_ text: String) throws(Failure) {
    let record = try record()
    let results = SearchIndex(record).search(query(text), limit: arguments.limit)
    if arguments.isJSON {
      try Output.print(RecordJSON(record).withNotices(results.json).text)
    } else if arguments.isCSV {
      try write(results.csv)
    } else {
      try Output.print((lines(of: results) + notices(record)).joined(separator: "\n"))
    }
    if results.count == 0 { throw .foundNothing }
  }

  private func lines(of results: SearchResults) -> [String] {
    var lines = interface.notes(on: results)
    for hit in results.hits {
      var head = [hit.id, interface[hit.kind.phrase]] + (hit.tier.map { [interface[$0.phrase]] } ?? [])
      if case .glossary(let term) = hit.through {
        head.append(interface.text(.throughGlossary, ["term": term.text[interface.language]]))
      }
      lines.append(head.joined(separator: "  "))
      for text in hit.texts {
        for language in arguments.texts.languages {
          lines.append("  " + marked(text.text[language], text.matches[language].map(\.part)))
        }
      }
    }
    return lines
  }

  /// A text with brackets round the places that answer.
  private func marked(_ text: String, _ places: [Range<Int>]) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var last = 0
    for place in places where place.lowerBound >= last && place.upperBound <= scalars.count {
      out.append(contentsOf: scalars[last..<place.lowerBound])
      out.append("[")
      out.append(contentsOf: scalars[place])
      out.append("]")
      last = place.upperBound
    }
    out.append(contentsOf: scalars[last...])
    return String(out)
  }

  /// Prints every place of a keyword with what stands before and after it.
  func concordance(_ text: String) throws(Failure) {
    let record = try record()
    let concordance = SearchIndex(record).concordance(
      of: query(text).ofRecord, by: arguments.order, limit: arguments.limit)
    if arguments.isJSON {
      try Output.print(RecordJSON(record).withNotices(concordance.json).text)
    } else if arguments.isCSV {
      try write(concordance.csv)
    } else {
      let width = concordance.lines.map(\.id.count).max() ?? 0
      try Output.print(
        concordance.lines.map { line in
          let id = line.id + String(repeating: " ", count: width - line.id.count)
          return "\(id)  \(line.before.suffix(40))[\(line.word)]\(line.after.prefix(40))"
        }.joined(separator: "\n"))
    }
    if concordance.lines.isEmpty { throw .foundNothing }
  }

  /// Prints how often words stand in the statements of each year.
  func trend(_ words: [String]) throws(Failure) {
    let record = try record()
    let trend = SearchIndex(record).trend(of: Query.ofTrend(words, filters: query("").filters))
    if arguments.isJSON {
      try Output.print(RecordJSON(record).withNotices(trend.json).text)
    } else if arguments.isCSV {
      try write(trend.csv)
    } else {
      try Output.print(
        (interface.lines(of: trend) + notices(record)).joined(separator: "\n"))
    }
    if trend.series.allSatisfy(\.isEmpty) { throw .foundNothing }
  }
}
