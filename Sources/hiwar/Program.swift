import BidiText
import Browser
import DialogueQuery
import DialogueRecord
import Screen
import System

/// One run of the program.
struct Program {
  let arguments: Arguments
  let installation: Installation
  let interfaces: [Language: Interface]
  let interface: Interface

  init(
    arguments: Arguments, installation: Installation, interfaces: [Language: Interface], language: Language
  ) throws(Failure) {
    guard let interface = interfaces[language] else { throw .noSource }
    self.arguments = arguments
    self.installation = installation
    self.interfaces = interfaces
    self.interface = interface
  }

  /// Does what the user asked for.
  func run() throws(Failure) {
    switch arguments.command {
    case .help: try Output.print(interface[.usage])
    case .version: try Output.print("hiwar \(Hiwar.version)")
    case .keys: try Output.write(KeyTable.markdown(interfaces))
    case .bidiTest: try bidiTest()
    case .diagnose: try diagnose()
    case .check(let folder): try check(folder ?? arguments.pack)
    case .browse: try browse()
    case .source: try source()
    case .list(let listing): try list(listing)
    case .show(let id): try show(id)
    case .compare(let years): try compare(years)
    case .search(let text): try search(text)
    case .concordance(let text): try concordance(text)
    case .trend(let words): try trend(words)
    case .lines(let id): try lines(id)
    case .screen: try screen()
    }
  }

  /// What the user chose, as the browser takes it.
  var settings: Settings {
    Settings(
      language: interface.language, digits: arguments.digits, texts: arguments.texts,
      layout: TextOptions(order: textOrder, keepsMarks: arguments.keepsMarks),
      palette: Palette(colors: arguments.hasColor && Environment.value("NO_COLOR") == nil ? 256 : 0))
  }

  /// The order of text where no terminal is asked.
  private var textOrder: TextOrder {
    switch arguments.bidi {
    case .auto, .visual: .visual
    case .words: .words
    case .logical: .logical
    }
  }

  func record() throws(Failure) -> Record {
    try installation.record(pack: arguments.pack)
  }

  private func source() throws(Failure) {
    let record = try record()
    guard let document = record.documents.first, let text = record.source(document) else { throw .noSource }
    try Output.write(text)
  }

  private func check(_ named: String?) throws(Failure) {
    let path = try installation.packFolder(named: named)
    let record: Record
    do throws(Failure) {
      record = try installation.record(pack: path)
    } catch {
      // The faults are what was asked for here, and no message beside an output.
      try Output.print(error.words(interface))
      throw .faultsListed
    }
    try Output.print(
      interface.text(
        .packSound,
        [
          "pack": path, "sessions": interface.number(record.sessions.count),
          "points": interface.number(record.sessions.reduce(0) { $0 + $1.statement.points.count }),
          "organizations": interface.number(record.organizations.count),
          "groups": interface.number(record.groups.count), "themes": interface.number(record.themes.count),
          "terms": interface.number(record.terms.count), "references": interface.number(record.references.count),
        ]))
  }

  private func show(_ id: String) throws(Failure) {
    let record = try record()
    // Tables for spreadsheets mark ids so.
    let id = id.hasPrefix("#") ? String(id.dropFirst()) : id
    guard let thing = record.thing(id) else {
      throw .nothingFound(id: id, nearest: nearestName(to: id, among: record.ids))
    }
    if arguments.isJSON {
      let json = RecordJSON(record, languages: Set(arguments.texts.languages))
      try Output.print(json.withNotices(json.json(thing)).text)
    } else {
      var settings = settings
      settings.showsDetails = true
      try Output.print(PlainDocument.text(of: thing, record, interface, settings))
    }
  }

  private func screen() throws(Failure) {
    var state = State(record: try record(), interfaces: interfaces, size: arguments.size, settings: settings)
    for key in arguments.keys {
      if update(&state, .key(key)).contains(.buildIndex) { state.receive(.indexed(SearchIndex(state.record))) }
    }
    let frame = view(state)
    try Output.print(arguments.isLogical ? frame.logicalText : frame.text)
    if arguments.showsStyles { try Output.print(frame.styleRuns) }
  }
}
