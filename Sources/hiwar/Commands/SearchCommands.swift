import BidiText
import Browser
import DialogueExport
import DialogueRecord
import DialogueSearch

extension Program {
  /// The query with the filters of options.
  private func query(_ text: String, _ options: Option<SearchFilters>...) throws(Failure) -> Query {
    var filters = SearchFilters()
    for option in options { filters.formUnion(self[option]) }
    if self[Options.texts] != .both { filters.languages.formUnion(self[Options.texts].languages) }
    var query = Query(text, filters: filters)
    if query.asksForMarks { query.marked = Set(try marksFile.read().all.map(\.id)) }
    return query
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

  /// Prints what a query finds, the statements first.
  func search(_ text: String) throws(Failure) {
    let record = try record()
    try checkThemes(record)
    let results = SearchIndex(record).search(
      try query(text, Options.years, Options.theme, Options.places), limit: self[Options.limit] ?? 200)
    if self[Options.json] {
      try output.print(RecordJSON(record).withNotices(results.json).text)
    } else if self[Options.csv] {
      try write(results.csv)
    } else {
      let blocks = blocks(of: results) + notices(record).plainBlocks
      try printer.print(unbroken(blocks), as: blocks)
    }
    guard results.count == 0 else { return }
    // Rows for people say it themselves.
    throw self[Options.json] || self[Options.csv] || results.nothing == nil ? .foundNothing : .nothingListed
  }

  private func blocks(of results: SearchResults) -> [PlainBlock] {
    var blocks = catalogue.notes(on: results).plainBlocks
    for hit in results.hits {
      // How its words answer says little where they are not those of the query.
      let answer = catalogue.answer(of: hit)
      let head = [hit.id, catalogue[hit.kind.phrase]] + [answer].compactMap { $0 }
      blocks.append(.paragraph(head.joined(separator: "  ")))
      for text in hit.texts {
        for language in self[Options.texts].languages {
          // A name that is the same in both stands once.
          let isAgain = language == .english && text.text.ar == text.text.en && self[Options.texts] == .both
          guard !text.text[language].isEmpty, !isAgain else { continue }
          let label = text.part.phrase.map { catalogue[$0] + ": " } ?? ""
          blocks.append(
            .paragraph(
              marked(text.text[language], text.matches[language].map(\.part)), prefix: "  " + label, language))
        }
      }
    }
    return blocks + shown(results.hits.count, of: results.count).plainBlocks
  }

  /// Each block on a line of its own, as long as it may be.
  private func unbroken(_ blocks: [PlainBlock]) -> String {
    blocks.map { $0.unbroken { $0.printedColumns } + "\n" }.joined()
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
    let query = try query(text, Options.years, Options.theme, Options.places).ofRecord
    let concordance = SearchIndex(record).concordance(
      of: query, by: self[Options.order], limit: self[Options.limit] ?? .max)
    if self[Options.json] {
      try output.print(RecordJSON(record).withNotices(concordance.json).text)
    } else if self[Options.csv] {
      try write(concordance.csv)
    } else {
      var notes = catalogue.notes(on: concordance)
      if !query.looksForWords { notes.append(catalogue[.searchWordsWanted]) }
      let isTranslated = concordance.lines.contains { $0.language == .english }
      let below =
        shown(concordance.lines.count, of: concordance.count)
        + (concordance.lines.isEmpty ? [] : notices(record, quotesEnglish: isTranslated))
      func blocks(isPiped: Bool) -> [PlainBlock] {
        notes.plainBlocks + rows(of: concordance, isPiped: isPiped).map { .row($0) } + below.plainBlocks
      }
      try printer.print(unbroken(blocks(isPiped: true)), as: blocks(isPiped: false))
    }
    if concordance.lines.isEmpty { throw .foundNothing }
  }

  /// The keywords in one column, with as many whole words at either side as forty columns hold, or half of a terminal. A pipe has
  /// all lines begin at one side, `isPiped`; where they are ordered, those of another direction begin at the other.
  private func rows(of concordance: Concordance, isPiped: Bool) -> [PlainRow] {
    let options = TextOptions()
    let ids = (concordance.lines.map(\.id.count).max() ?? 0) + 2
    let word = concordance.lines.map { $0.word.printedColumns + 4 }.max() ?? 0
    let side = isPiped ? 40 : max(4, min(40, (printer.width - ids - word) / 2))
    return concordance.lines.map { line in
      let around = Surroundings(line, columns: side, options: options)
      let columns = Paragraph(around.before, direction: line.language.direction, options: options).columns
      // What touches the keyword goes on touching it.
      let (before, after) = (line.before.last == " " ? " " : "", line.after.first == " " ? " " : "")
      let text = "\(around.before)\(before)[\(line.word)]\(after)\(around.after)"
      let margin = max(0, side + 1 - columns - before.count)
      let isTurned = !isPiped && line.language != catalogue.language
      return PlainRow([
        .init(line.id, column: 0, width: ids),
        .init(
          text, column: ids + (isTurned ? 0 : margin), width: max(1, 2 * side + word - margin), line.language),
      ])
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
      try print(
        PlainDocument(of: renderings, record, catalogue, settings()), notices(record, quotesEnglish: true))
    }
    if renderings.count == 0 { throw .foundNothing }
  }

  /// Prints how often words stand in the statements of each year.
  func trend(_ words: [String]) throws(Failure) {
    let record = try record()
    try checkThemes(record)
    let queries = Query.ofTrend(words, filters: try query("", Options.years, Options.theme).filters)
    guard !queries.isEmpty else { throw .usage(.noWords) }
    let trend = SearchIndex(record).trend(of: queries)
    if self[Options.json] {
      try output.print(RecordJSON(record).withNotices(trend.json).text)
    } else if self[Options.csv] {
      try write(trend.csv)
    } else {
      let isTranslated = trend.series.contains { $0.language == .english }
      let document = PlainDocument(
        of: trend, record, catalogue, settings(texts: self[Options.texts]), columns: output.columns ?? 80)
      try print(document, notices(record, quotesEnglish: isTranslated))
    }
    if trend.series.allSatisfy(\.isEmpty) { throw .foundNothing }
  }
}
