import DialogueRecord
import Screen

/// Everything that the screen shows. Only `update` changes it, and the same state and size give the same frame.
public struct State: Sendable {
  /// The record.
  public let record: Record
  /// The words of the interface in each language.
  let interfaces: [Language: Interface]
  /// Size of the screen.
  public internal(set) var size: Size
  /// What the user chose.
  public internal(set) var settings: Settings
  /// The view of the whole screen.
  public internal(set) var tab: Tab = .browse
  /// The pane that the keys go to.
  var focus: Pane = .sessions
  /// The selected subject of each list, and the first row that is shown of it.
  var lists: [Pane: ListState]
  /// The list of the terms screen.
  var terms: ListState
  /// Whether keys on the terms screen go to the reader.
  var termsReads = false
  /// The screens of comparison.
  var comparison = CompareState()
  /// The search screen.
  var search = SearchState()
  /// The screen of the lines of descent.
  var lines = LinesState()
  /// What the reader shows on the browse screen.
  var subject: Subject
  /// Where the reader stands in each thing that was shown.
  var positions: [Subject: ReaderPosition] = [:]
  /// Places to go back to, the last one at the end.
  var back: [Place] = []
  /// Places to go forward to again.
  var forward: [Place] = []
  /// What lies over the screen.
  var overlay: Overlay?
  /// A line for the user, gone at the next key.
  var message: String?

  /// The last document that was laid out: what `reader` would compute, kept.
  var laidOut: LaidOut?
  /// The years side by side as they were last laid out, kept likewise.
  var laidOutYears: SideBySideLayout?

  /// The state at the start.
  public init(record: Record, interfaces: [Language: Interface], size: Size, settings: Settings) {
    self.record = record
    self.interfaces = interfaces
    self.size = size
    self.settings = settings
    let first = Subject.year(record.sessions.last?.year ?? 0)
    subject = record.sessions.isEmpty ? .about : first
    lists = [
      .sessions: ListState(selection: record.sessions.isEmpty ? .about : first),
      .members: ListState(selection: record.organizations.first.map { .organization($0.id) }),
      .groups: ListState(selection: record.groups.first.map { .group($0.id) }),
    ]
    terms = ListState(selection: record.themes.first.map { .theme($0.code) })
    layOut()
  }

  /// Says something to the user, until the next key.
  public mutating func say(_ text: String) {
    message = text
  }

  /// The words of the interface.
  public var interface: Interface? { interfaces[settings.language] }
}

/// A list of things of which one is selected. The selection follows the thing, not its row.
struct ListState: Sendable, Hashable {
  var selection: Subject?
}

/// What lies over the screen and takes the keys.
enum Overlay: Sendable, Hashable {
  /// The keys that work here.
  case help(HelpState)
  /// One of several places to go to.
  case chooser(ChooserState)
}

/// The list of actions, filtered by what was typed.
struct HelpState: Sendable, Hashable {
  var filter = TextField()
  var selected = 0
}

/// Places to choose from.
struct ChooserState: Sendable, Hashable {
  var title: String
  var choices: [Choice]
  var selected = 0

  struct Choice: Sendable, Hashable {
    var label: String
    var outcome: Outcome
  }

  enum Outcome: Sendable, Hashable {
    case go(passage: String)
    case copy(String)
    case save(CompareFormat)
    case query(String)
  }
}
