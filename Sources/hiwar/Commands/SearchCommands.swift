import BidiText
import Browser
import DialogueExport
import DialogueRecord
import DialogueSearch

extension Program {
  /// The query with the filters of options.
  private func query(_ text: String, _ options: Option<SearchFilters>...) -> Query {
    var filters = SearchFilters()
    for option in options { filters.formUnion(self[option]) }
    if self[Options.texts] != .both { filters.languages.formUnion(self[Options.texts].languages) }
    return Query(text, filters: filters)
  }

  /// That an extract is an extract, and whose the English is; they stand below whatever quotes the record.
  private func notices(_ record: Record, quotesEnglish: Bool? = nil) -> [String] {
    let isTranslated = quotesEnglish ?? (self[Options.texts] != .arabic)
    let notices = isTranslated ? [record.extractCaution, record.translationNotice] : [record.extractCaution]
    return [""] + notices.map { $0[catalogue.language] }
  }

  /// That a limit left something out.
  private func shown(_ count: Int, of all: Int) -> [String] {
    count == all
      ? [] : [catalogue.text(.shownOf, ["shown": catalogue.number(count), "count": catalogue.number(all)])]
  }

  /// Refuses a theme that there is not: as an option it is a mistake, in a query it is only said.
  private func checkThemes(_ record: Record) throws(Failure) {
    for name in self[Options.theme].themes where record.themes.called(name).isEmpty {
      throw .usage(.unknownTheme(name, near: record.themes.near(name), all: record.themes))
    }
  }

  private func write(_ csv: CSV) throws(Failure) {
    try output.write(csv.text(for: self[Options.bom] ? .spreadsheet : .program))
  }

  /// Prints what a query finds, the statements first.
  func search(_ text: String) throws(Failure) {
    let record = try record()
    try checkThemes(record)
    let results = SearchIndex(record).search(
      query(text, Options.years, Options.theme, Options.places), limit: self[Options.limit] ?? 200)
    if self[Options.json] {
      try output.print(RecordJSON(record).withNotices(results.json).text)
    } else if self[Options.csv] {
      try write(results.csv)
    } else {
      try output.print((lines(of: results) + notices(record)).joined(separator: "\n"))
    }
    if results.count == 0 { throw .foundNothing }
  }

  private func lines(of results: SearchResults) -> [String] {
    var lines = catalogue.notes(on: results)
    for hit in results.hits {
      // How its words answer says little where they are not those of the query.
      let answer = hit.through.map(catalogue.words) ?? hit.tier.map { catalogue[$0.phrase] }
      let head = [hit.id, catalogue[hit.kind.phrase]] + [answer].compactMap { $0 }
      lines.append(head.joined(separator: "  "))
      for text in hit.texts {
        for language in self[Options.texts].languages {
          guard !text.text[language].isEmpty else { continue }
          let label = text.part.phrase.map { catalogue[$0] + ": " } ?? ""
          lines.append("  " + label + marked(text.text[language], text.matches[language].map(\.part)))
        }
      }
    }
    return lines + shown(results.hits.count, of: results.count)
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
    try checkThemes(record)
    let query = query(text, Options.years, Options.theme, Options.places).ofRecord
    let concordance = SearchIndex(record).concordance(
      of: query, by: self[Options.order], limit: self[Options.limit] ?? .max)
    if self[Options.json] {
      try output.print(RecordJSON(record).withNotices(concordance.json).text)
    } else if self[Options.csv] {
      try write(concordance.csv)
    } else {
      var lines = catalogue.notes(on: concordance)
      if !query.looksForWords { lines.append(catalogue[.searchWordsWanted]) }
      lines += self.lines(of: concordance) + shown(concordance.lines.count, of: concordance.count)
      let isTranslated = concordance.lines.contains { $0.language == .english }
      lines += concordance.lines.isEmpty ? [] : notices(record, quotesEnglish: isTranslated)
      if !lines.isEmpty { try output.print(lines.joined(separator: "\n")) }
    }
    if concordance.lines.isEmpty { throw .foundNothing }
  }

  /// The keywords in one column, with as many whole words at either side as forty columns hold.
  private func lines(of concordance: Concordance) -> [String] {
    let options = TextOptions()
    let width = concordance.lines.map(\.id.count).max() ?? 0
    return concordance.lines.map { line in
      let around = Surroundings(line, columns: 40, options: options)
      let columns = Paragraph(around.before, direction: line.language.direction, options: options).columns
      let id = line.id + String(repeating: " ", count: width - line.id.count)
      // What touches the keyword goes on touching it.
      let (before, after) = (line.before.last == " " ? " " : "", line.after.first == " " ? " " : "")
      let margin = String(repeating: " ", count: max(0, 41 - columns - before.count))
      return "\(id)  \(margin)\(around.before)\(before)[\(line.word)]\(after)\(around.after)"
    }
  }

  /// Prints how a word is rendered in the other language.
  func renderings(_ text: String) throws(Failure) {
    let record = try record()
    try checkThemes(record)
    var filters = self[Options.years]
    filters.formUnion(self[Options.theme])
    let query = Query(text, filters: filters)
    guard query.looksForWords else { throw .usage(.noWords) }
    let renderings = SearchIndex(record).renderings(of: query)
    if self[Options.json] {
      try output.print(RecordJSON(record).withNotices(renderings.json).text)
    } else if self[Options.csv] {
      try write(renderings.csv)
    } else {
      let lines = [PlainDocument.text(of: renderings, record, catalogue, settings())]
      try output.print((lines + notices(record, quotesEnglish: true)).joined(separator: "\n"))
    }
    if renderings.count == 0 { throw .foundNothing }
  }

  /// Prints how often words stand in the statements of each year.
  func trend(_ words: [String]) throws(Failure) {
    let record = try record()
    try checkThemes(record)
    let queries = Query.ofTrend(words, filters: query("", Options.years, Options.theme).filters)
    guard !queries.isEmpty else { throw .usage(.noWords) }
    let trend = SearchIndex(record).trend(of: queries)
    if self[Options.json] {
      try output.print(RecordJSON(record).withNotices(trend.json).text)
    } else if self[Options.csv] {
      try write(trend.csv)
    } else {
      let isTranslated = trend.series.contains { $0.language == .english }
      let lines = [PlainDocument.text(of: trend, record, catalogue, settings(texts: self[Options.texts]))]
      try output.print((lines + notices(record, quotesEnglish: isTranslated)).joined(separator: "\n"))
    }
    if trend.series.allSatisfy(\.isEmpty) { throw .foundNothing }
  }
}
