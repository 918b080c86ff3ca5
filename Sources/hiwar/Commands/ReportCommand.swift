import Browser
import DialogueExport
import DialogueRecord

extension Program {
  /// Writes the whole record, or some years of it, as one page, into a file that is not there yet or to the output.
  func report(_ asked: [ClosedRange<Int>]) throws(Failure) {
    let record = try record()
    let report = WholeReport(record, years: try years(asked, record), languages: self[Options.texts].languages)
    let html = report.html(catalogue.reportWords)
    guard let path = self[Options.output], path != "-" else { return try output.write(html) }
    switch Saving(catalogue: catalogue).save(SaveOrder(path: path, text: html, replaces: false)) {
    case .saved(let name): try output.print(catalogue.text(.saved, ["name": name]))
    case .isThere(let free): throw .fileIsThere(Output.withoutControls(path), free: free)
    case .refused(let name, let reason): throw .notSaved(name, reason: reason)
    case .listed: break
    }
  }
}
