import Browser
import DialogueSearch
import DialogueExport
import DialogueRecord
import Screen

extension Program {
  /// Prints a source document, to the byte: the main one where none is named.
  func source(_ id: String?) throws(Failure) {
    let record = try record()
    let held = record.documents.map(\.id)
    guard let document = record.documents.first(where: { $0.id == id ?? held.first }),
      let text = record.source(document)
    else { throw .noSource(id, held: held) }
    try printer.print(text, as: [PlainBlock](lines: text, .arabic))
  }

  /// Prints every fault of a pack, or what is in it where there is none.
  func check(_ named: String?) throws(Failure) {
    let path = try installation.packFolder(named: named ?? self[Options.pack])
    let pack: CheckedPack
    do throws(FileFaults) {
      pack = try CheckedPack(path)
    } catch {
      // The faults are what was asked for here, and no message beside an output.
      try print(Failure.packRefused(path: path, error).words(catalogue))
      throw .faultsListed
    }
    let record = pack.record
    try print(
      catalogue.text(
        .packSound,
        [
          "pack": path, "sessions": catalogue.number(record.sessions.count),
          "points": catalogue.number(record.sessions.reduce(0) { $0 + $1.statement.points.count }),
          "organizations": catalogue.number(record.organizations.count),
          "groups": catalogue.number(record.groups.count), "themes": catalogue.number(record.themes.count),
          "terms": catalogue.number(record.terms.count), "references": catalogue.number(record.references.count),
        ]))
    guard !pack.warnings.isEmpty else { return }
    try print(([catalogue[.warningsFollow]] + pack.warnings.map(catalogue.words)).joined(separator: "\n"))
  }

  /// Prints the thing of an id, whatever it is.
  func show(_ id: String) throws(Failure) {
    let record = try record()
    let thing = try thing(id, of: record)
    if self[Options.json] {
      let json = RecordJSON(record, languages: Set(self[Options.texts].languages))
      try output.print(json.withNotices(json.json(thing)).text)
    } else {
      var settings = settings(texts: self[Options.texts])
      settings.showsDetails = true
      try print(PlainDocument(of: thing, record, catalogue, settings))
    }
  }

  /// Prints a screen of the browser after some keys.
  func screen() throws(Failure) {
    let isPicture = self[Options.picture] == .svg
    var settings = settings(texts: self[Options.texts])
    let background: Background = settings.coloring.choice == .light ? .light : .dark
    if isPicture { settings.coloring.background = background }
    var state = State(
      record: try record(), catalogues: catalogues, size: self[Options.size], settings: settings, inForce: inForce)
    for key in self[Options.keys] {
      if update(&state, .key(key)).contains(.buildIndex) { state.receive(.indexed(SearchIndex(state.record))) }
    }
    let frame = view(state)
    if isPicture {
      let picture = FrameSVG(frame: frame, background: background, title: catalogue[.usageTitle])
      return try output.write(picture.text)
    }
    try output.print(self[Options.logical] ? frame.logicalText : frame.text)
    if self[Options.styles] { try output.print(frame.styleRuns) }
  }
}

extension Program {
  /// Prints a table for programs, or for a spreadsheet.
  func write(_ csv: CSV) throws(Failure) {
    try output.write(csv.text(for: self[Options.bom] ? .spreadsheet : .program))
  }

  /// Prints lines in the language of the interface.
  func print(_ text: String) throws(Failure) {
    try printer.print(text + "\n", as: [PlainBlock](lines: text))
  }

  /// Prints a document, and lines in the language of the interface below it.
  func print(_ document: PlainDocument, _ below: [String] = []) throws(Failure) {
    try printer.print(
      ([document.text] + below).joined(separator: "\n") + "\n",
      as: document.blocks + below.plainBlocks)
  }
}
