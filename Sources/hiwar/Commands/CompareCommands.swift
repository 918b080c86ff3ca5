import BidiText
import Browser
import DialogueComparison
import DialogueExport
import DialogueInsight
import DialogueRecord
import DialogueSearch

extension Program {
  /// Prints a comparison of years, of all years where none is named. Of a span those count that the record knows.
  func compare(_ asked: [ClosedRange<Int>]) throws(Failure) {
    let record = try record()
    let years = try years(asked, record)
    let comparison = Comparison(record, years: years, by: self[Options.axis])
    let export = CompareExport(
      format: format, texts: self[Options.texts], width: output.columns ?? 80,
      reader: self[Options.bom] ? .spreadsheet : .program)
    let text = export.text(of: comparison, record, catalogue)
    guard format == .text else { return try output.write(text) }
    try printer.print(
      text, as: comparison.plainBlocks(catalogue.compareWords, languages: self[Options.texts].languages))
  }

  /// The years of the record that are asked for, all where none is. Throws where one is named that the record does not know.
  func years(_ asked: [ClosedRange<Int>], _ record: Record) throws(Failure) -> [Int] {
    let known = record.years.map(\.year)
    let unknown = asked.filter { !known.contains(where: $0.contains) }
    guard unknown.isEmpty else {
      let ends = Set(unknown.flatMap { [$0.lowerBound, $0.upperBound] })
      throw .yearsUnknown(ends.filter { (1...Query.lastYear - 1).contains($0) }.sorted(), known: known)
    }
    return known.filter { year in asked.isEmpty || asked.contains { $0.contains(year) } }
  }

  /// Prints the lines of descent, a row each with its years and its points, or one of them in full.
  func lines(_ id: String?) throws(Failure) {
    let record = try record()
    let chains = record.lineageChains(years: record.years.map(\.year))
    let caution = ComparisonCaution(record)
    guard let id else {
      if self[Options.json] { return try print(chains, caution, record) }
      let words = catalogue.compareWords
      return try printer.print(
        chains.table(words, caution, width: output.columns ?? 80) { $0.printedColumns } + "\n",
        as: chains.plainBlocks(words, caution))
    }
    guard let line = record.lineage(typed: id), let chain = chains.first(where: { $0.id == line.id }) else {
      throw .nothingFound(id: id, nearest: nearestName(to: id, among: record.lineageNames))
    }
    if self[Options.json] { return try print([chain], caution, record) }
    var settings = settings(texts: self[Options.texts])
    settings.showsDetails = true
    try print(PlainDocument(of: .lineage(chain.lineage), record, catalogue, settings))
  }

  private func print(_ chains: [LineageChain], _ caution: ComparisonCaution, _ record: Record) throws(Failure) {
    let json = RecordJSON(record, languages: Set(self[Options.texts].languages))
    try output.print(json.json(chains, caution).text)
  }
}
