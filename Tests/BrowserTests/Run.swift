import Desk
import DialogueRecord
import DialogueSearch
import Screen
import TestSupport

@testable import Browser

/// What every run starts from, read once.
enum Bundled {
  private static let recordResult = Result { try Record(pack: Repository.record) }
  private static let indexResult = recordResult.map { SearchIndex($0) }
  private static let latin = Result { try catalogues(.latin) }
  private static let arabic = Result { try catalogues(.arabic) }

  static func record() throws -> Record {
    try recordResult.get()
  }

  /// The record indexed for searching.
  static func index() throws -> SearchIndex {
    try indexResult.get()
  }

  /// The words of the interface in both languages.
  static func catalogues(digits: Digits = .latin) throws -> [Language: Catalogue] {
    try (digits == .latin ? latin : arabic).get()
  }

  /// The title of the record in a language.
  static func title(_ language: Language) throws -> String { try record().title[language] }

  static func catalogue(_ language: Language, digits: Digits = .latin) throws -> Catalogue {
    try catalogues(digits: digits)[language] ?? Catalogue(language: language, file: catalogueFile(language))
  }

  /// The file of the words of a language.
  static func catalogueFile(_ language: Language) -> JSONFile {
    JSONFile(language.rawValue + ".json", in: Folder(path: Repository.interface))
  }

  private static func catalogues(_ digits: Digits) throws -> [Language: Catalogue] {
    var catalogues: [Language: Catalogue] = [:]
    for language in Language.allCases {
      catalogues[language] = Catalogue(language: language, digits: digits, file: catalogueFile(language))
    }
    return catalogues
  }
}

/// A run of the browser without a terminal.
struct Run {
  private(set) var state: State
  /// Everything that the updates asked to be done, in order.
  private(set) var effects: [Effect] = []
  /// The marks as a file would have them, whoever wrote it.
  var marks = Marks()
  /// Why that file can be neither read nor written; nil where it can.
  var refusal: String?
  /// When everything is marked.
  static let time = "2026-03-01T09:30:00Z"

  init(
    _ size: Size = Size(columns: 120, rows: 36), _ settings: Settings = Settings(), keys: String = "",
    record: Record? = nil
  ) throws {
    state = State(
      record: try record ?? Bundled.record(), catalogues: try Bundled.catalogues(digits: settings.digits), size: size,
      settings: settings)
    try press(keys)
  }

  /// Presses keys, written as on the command line.
  mutating func press(_ keys: String) throws {
    for key in try Key.list(keys) { send(.key(key)) }
  }

  mutating func send(_ event: Event) {
    let new = update(&state, event)
    effects += new
    for effect in new { perform(effect) }
  }

  /// Does what concerns the marks, as the loop does it.
  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .readMarks: if let refusal { state.refuseMarks(because: refusal) } else { state.take(marks) }
    case .changeMarks(let changes, let said):
      if let refusal { return state.refuse(changes, because: refusal) }
      for change in changes { marks.apply(change, at: Run.time) }
      state.take(marks, after: changes)
      if !said.isEmpty { state.say(said) }
    default: break
    }
  }

  /// Forgets what was asked to be done.
  mutating func clearEffects() { effects = [] }

  /// Takes in what was worked out beside the loop.
  mutating func receive(_ news: News) {
    state.receive(news)
  }

  /// Takes in what became of saving, or what is in a folder.
  mutating func answer(_ answer: SaveAnswer) {
    state.receive(answer)
  }

  /// The search screen with its index, after some keys.
  static func searching(
    _ size: Size = Size(columns: 120, rows: 36), _ settings: Settings = Settings(), keys: String
  ) throws -> Run {
    var run = try Run(size, settings, keys: "/")
    run.receive(.indexed(try Bundled.index()))
    try run.press(keys)
    return run
  }

  /// Goes to a passage, as following a link does.
  mutating func go(toPassage id: String) {
    state.go(toPassage: id)
    state.layOut()
  }

  /// Opens something, as words on the command line do.
  mutating func open(_ opening: Opening, keepsPlace: Bool) {
    effects += state.open(opening, keepsPlace: keepsPlace)
  }

  /// Takes up a place of an earlier run.
  mutating func take(_ snapshot: Snapshot, keepsInterface: Bool = false, keepsTexts: Bool = false) {
    effects += state.take(snapshot, keepsInterface: keepsInterface, keepsTexts: keepsTexts)
  }

  /// Changes the state by hand.
  mutating func edit(_ change: (inout State) -> Void) {
    change(&state)
  }

  var frame: Frame { view(state) }

  /// The rows of the screen.
  var rows: [String] { frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// The id of what is selected in the reader.
  var anchor: String? {
    state.reader.flatMap { reader in reader.selected.map { reader.layout.anchors[$0].anchor.id } }
  }

  /// The labels of a chooser that is open.
  var choices: [String]? {
    guard case .chooser(let chooser) = state.overlay else { return nil }
    return chooser.choices.map(\.label)
  }

  /// The actions that help lists, if it is open.
  var listedActions: [Action]? {
    guard case .help(let help) = state.overlay else { return nil }
    return help.actions
  }
}
