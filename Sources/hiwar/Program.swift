import BidiText
import Browser
import DialogueExport
import DialogueRecord
import DialogueSearch
import Screen
import System
import Terminal

/// One run of the program.
struct Program {
  let installation: Installation
  /// The words of the interface in every language.
  let catalogues: [Language: Catalogue]
  /// Those of this run.
  let catalogue: Catalogue
  /// Where the answers go.
  private(set) var output: Output
  /// The marks of the user.
  let marksFile: MarksFile
  /// The settings of the user.
  let settingsFile: SettingsFile
  /// What is settled, and by whom.
  let inForce: SettingsInForce
  private let arguments: Arguments
  private let take: (TerminalOptions) throws(TerminalError) -> Terminal
  private let note: (OptionRow) -> Void

  /// A run with its surroundings. `takeTerminal` opens the terminal; `noteReading` is told of every option that is read, which a
  /// test holds against the table of commands.
  init(
    _ arguments: Arguments, installation: Installation, catalogues: [Language: Catalogue], catalogue: Catalogue,
    output: Output = Output(), marksFile: MarksFile = MarksFile(), settingsFile: SettingsFile = SettingsFile(),
    inForce: SettingsInForce? = nil,
    takeTerminal: @escaping (TerminalOptions) throws(TerminalError) -> Terminal = { options throws(TerminalError) in
      try Terminal(options)
    },
    noteReading: @escaping (OptionRow) -> Void = { _ in }
  ) {
    self.arguments = arguments
    self.installation = installation
    self.catalogues = catalogues
    self.catalogue = catalogue
    self.output = output
    self.marksFile = marksFile
    self.settingsFile = settingsFile
    self.inForce = inForce ?? SettingsInForce(arguments, own: OwnSettings(file: settingsFile.shownPath))
    take = takeTerminal
    note = noteReading
    self.output.pager = isOn(.pager, Options.pager.row, Options.noPager.row) ? Pager.ofUser : nil
  }

  /// The value of an option. The row of the command that reads it has to list it, unless it is taken everywhere.
  subscript<Value>(option: Option<Value>) -> Value {
    note(option.row)
    return arguments[option]
  }

  /// Whether a setting that is yes or no is yes, by one of its options or otherwise.
  private func isOn(_ setting: Setting, _ options: OptionRow...) -> Bool {
    options.forEach(note)
    return inForce.isOn(setting)
  }

  /// The form of a comparison.
  var format: FileFormat {
    note(Options.json.row)
    note(Options.format.row)
    return arguments.format
  }

  /// Does what the user asked for.
  func run() throws(Failure) {
    switch arguments.command {
    case .help, .version: break  // `Hiwar` answers them, without what a run needs.
    case .keys: try output.write(KeyReference.markdown(catalogues, inForce.own.bindings))
    case .config: try config()
    case .bidiTest: try bidiTest()
    case .install: try install()
    case .uninstall: try uninstall()
    case .manual: try manual()
    case .completion(let shell): try completion(shell)
    case .complete(let words): try complete(words)
    case .diagnose: try diagnose()
    case .check(let folder): try check(folder)
    case .browse: try browse()
    case .open(let words): try browse(words)
    case .source(let document): try source(document)
    case .list(let listing): try list(listing)
    case .show(let id): try show(id)
    case .cite(let ids): try cite(ids)
    case .mark(let id): try mark(id)
    case .unmark(let id): try unmark(id)
    case .marks: try marks()
    case .dossier: try dossier()
    case .compare(let years): try compare(years)
    case .search(let text): try search(text)
    case .concordance(let text): try concordance(text)
    case .trend(let words): try trend(words)
    case .renderings(let text): try renderings(text)
    case .lines(let id): try lines(id)
    case .insight(let page): try insight(page)
    case .reference(let id): try reference(id)
    case .paths(let id): try paths(id)
    case .keywords(let years): try keywords(years)
    case .changes(let years): try changes(years)
    case .report(let years): try report(years)
    case .screen: try screen()
    }
  }

  /// Prints what has Arabic in it.
  var printer: Printer {
    // What a terminal is given is settled; what a program reads is in order of reading unless this run says otherwise.
    let isAsked = output.isTerminal || arguments.said(.bidi) != nil
    let bidi = self[Options.bidi]
    return Printer(
      output: output, language: catalogue.language, bidi: isAsked ? bidi : .auto,
      switchesBidi: self[Options.bidiSwitch] == .yes, keepsMarks: self[Options.marks] == .keep,
      showsBold: isColored && Environment.value("TERM") != "dumb")
  }

  private var isColored: Bool { colors != .mono }

  private var colors: ColorChoice {
    note(Options.colors.row)
    note(Options.noColor.row)
    return inForce[.colors].text.flatMap(ColorChoice.init) ?? .auto
  }

  /// What the user chose, as the browser takes it.
  func settings(texts: TextChoice = .both) -> Settings {
    var settings = Settings(
      language: catalogue.language, digits: self[Options.digits], texts: texts,
      layout: TextOptions(order: textOrder, keepsMarks: self[Options.marks] == .keep),
      coloring: Coloring(colors))
    settings.bindings = inForce.own.bindings
    settings.isPlain = isPlain
    return settings
  }

  /// Whether there are no frames and ornaments. What a program is to read goes without them only where this run says so.
  private var isPlain: Bool {
    let isRead = arguments.command == .screen || arguments.command.isOfBrowser || output.isTerminal
    return isOn(.plain, Options.plain.row) && (isRead || arguments.said(.plain) != nil)
  }

  /// The order of text where no terminal is asked.
  private var textOrder: TextOrder {
    switch self[Options.bidi] {
    case .auto, .visual: .visual
    case .words: .words
    case .logical: .logical
    }
  }

  /// The record that the user names, else the bundled one.
  func record() throws(Failure) -> Record {
    try installation.record(pack: self[Options.pack])
  }

  /// The terminal, as the options want it.
  func openTerminal() throws(Failure) -> Terminal {
    do throws(TerminalError) {
      return try take(
        TerminalOptions(
          bidi: self[Options.bidi], switchesBidi: self[Options.bidiSwitch] == .yes,
          mouse: isOn(.mouse, Options.mouse.row, Options.noMouse.row), copyCommand: self[Options.copyCommand]))
    } catch {
      throw .terminal(error)
    }
  }
}
