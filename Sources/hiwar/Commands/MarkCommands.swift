import Browser
import Desk
import DialogueExport
import DialogueRecord
import Glibc
import System

extension Program {
  /// Marks the thing of an id, with a remark and tags where they are given.
  func mark(_ id: String) throws(Failure) {
    let thing = try thing(id, of: try record())
    var changes = [Marks.Change.mark(thing.id, thing.texts)]
    if let remark = self[Options.remark] { changes.append(.addRemark(thing.id, thing.texts, remark)) }
    let tags = self[Options.tags]
    if !tags.isEmpty { changes.append(.addTags(thing.id, thing.texts, tags)) }
    tell(faultsOf: try marksFile.change(changes))
    try output.print(catalogue.text(.marked, ["id": thing.id]))
  }

  /// Takes a mark away, also that of a thing which the record has no longer.
  func unmark(_ id: String) throws(Failure) {
    let marks = try marksFile.read()
    let name = marks[id] == nil ? try record().thing(typed: id)?.id ?? id : id
    guard marks[name] != nil else {
      throw .notMarked(id: id, nearest: nearestName(to: id, among: marks.all.map(\.id)))
    }
    tell(faultsOf: try marksFile.change([.unmark(name)]))
    try output.print(catalogue.text(.unmarked, ["id": name]))
  }

  /// Prints the marks in their order, or takes in those of a file.
  func marks() throws(Failure) {
    let record = try record()
    if let path = self[Options.exported] { return try merge(marksOf: path) }
    let marks = try marksFile.read()
    tell(faultsOf: marks)
    let shown = marks.all.filter(isAsked)
    if self[Options.csv] {
      let table = MarkTable(record: record, marks: shown).csv
      return try output.write(table.text(for: self[Options.bom] ? .spreadsheet : .program))
    }
    let json = RecordJSON(record, languages: Set(self[Options.texts].languages))
    guard !shown.isEmpty || self[Options.json] else {
      guard marks.all.isEmpty else { throw .noSuchTag(self[Options.tags], known: marks.tags) }
      return Output.complain(catalogue[.noMarks])
    }
    let columns = [Column(.markTags), Column(.markRemark), Column(.markStanding)] + inLanguages(.markText)
    try print(json, "marks", MarkTable(record: record, marks: shown).json, columns: columns) {
      shown.map { mark in
        [mark.id, mark.tags.joined(separator: catalogue[.comma] + " "), oneLine(mark.remark), standing(mark, record)]
          + texts(mark.texts)
      }
    }
  }

  /// Prints the marked things as one document.
  func dossier() throws(Failure) {
    let record = try record()
    let marks = try marksFile.read()
    tell(faultsOf: marks)
    let shown = marks.all.filter(isAsked)
    guard !shown.isEmpty else {
      throw marks.all.isEmpty ? .nothingMarked : .noSuchTag(self[Options.tags], known: marks.tags)
    }
    let languages = self[Options.texts].languages
    let dossier = Dossier(shown.map { DossierEntry($0, in: record) }, of: record, languages: languages)
    let words = catalogue.compareWords
    switch self[Options.dossier] {
    case .text:
      let text = dossier.text(words, width: output.columns ?? 80) { $0.printedColumns }
      try printer.print(text, as: [PlainBlock](lines: text))
    case .md: try output.write(dossier.markdown(words))
    case .html: try output.write(dossier.html(words))
    case .json: try output.print(RecordJSON(record, languages: Set(languages)).json(dossier).text)
    }
  }

  /// Whether a mark has one of the tags that are asked for; all have where none is.
  private func isAsked(_ mark: Mark) -> Bool {
    let tags = self[Options.tags]
    return tags.isEmpty || tags.contains { mark.tags.contains($0) }
  }

  private func merge(marksOf path: String) throws(Failure) {
    let exported: Marks
    do throws(UserFile.Refusal) {
      guard let bytes = try UserFile(path: path).read() else { throw .system(SystemError(ENOENT)) }
      exported = Marks(exported: bytes)
    } catch {
      throw .fileRefused(path, error)
    }
    tell(faultsOf: exported, in: path)
    guard !exported.all.isEmpty else { throw .noMarksIn(path) }
    let marks = try marksFile.change([.merge(exported.all)])
    try output.print(
      catalogue.count(
        .markImported, exported.all.count, ["file": path, "all": catalogue.number(marks.all.count)]))
  }

  /// Says which lines of a file could not be read.
  private func tell(faultsOf marks: Marks, in path: String? = nil) {
    for fault in marks.faults {
      Output.complain(
        catalogue.text(
          .markLine,
          [
            "file": path ?? marksFile.path, "line": catalogue.number(fault.line),
            "problem": fault.problem.words(catalogue),
          ]))
    }
  }

  private func standing(_ mark: Mark, _ record: Record) -> String {
    switch mark.standing(in: record) {
    case .same: ""
    case .changed: catalogue[.standingChanged]
    case .gone: catalogue[.standingGone]
    }
  }

  /// A remark where a line is all the room there is.
  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }
}

/// The forms of a dossier, by the names that the command line has for them.
enum DossierFormat: String, CaseIterable, Sendable {
  case text, md, html, json
}
