import BidiText
import Browser
import DialogueQuery
import DialogueRecord

extension Program {
  /// Prints a comparison of years, of all years where none is named.
  func compare(_ asked: [Int]) throws(Failure) {
    let record = try record()
    let known = record.years.map(\.year)
    let comparison = Comparison(record, years: asked.isEmpty ? known : asked, by: arguments.axis)
    guard comparison.years.unknown.isEmpty else {
      throw .yearsUnknown(comparison.years.unknown, known: known)
    }
    let export = CompareExport(
      format: arguments.format ?? .text, texts: arguments.texts, width: Process.outputColumns ?? 80,
      reader: arguments.hasMark ? .spreadsheet : .program)
    try Output.write(export.text(of: comparison, record, interface))
  }

  /// Prints the lines of descent, a line each with its years and its points, or one of them in full.
  func lines(_ id: String?) throws(Failure) {
    let record = try record()
    let chains = record.lineageChains(years: record.years.map(\.year))
    guard let id else {
      try print(chains, record) {
        chains.map { chain in
          ([chain.id] + arguments.texts.languages.map { chain.lineage.name[$0] }
            + [interface.compareWords.status(chain.course)] + chain.nodes.map(\.id)).joined(separator: "\t")
        }.joined(separator: "\n")
      }
      return
    }
    guard let chain = chains.first(where: { $0.id.lowercased() == id.lowercased() }) else {
      throw .nothingFound(id: id, nearest: nearestName(to: id, among: chains.map(\.id)))
    }
    try print([chain], record) {
      var settings = settings
      settings.showsDetails = true
      return PlainDocument.text(of: .lineage(chain.lineage), record, interface, settings)
    }
  }

  private func print(_ chains: [LineageChain], _ record: Record, text: () -> String) throws(Failure) {
    guard arguments.isJSON else { return try Output.print(text()) }
    let json = RecordJSON(record, languages: Set(arguments.texts.languages))
    try Output.print(JSON.object([.init("lines", .array(chains.map(json.json)))] + json.notices).text)
  }
}
