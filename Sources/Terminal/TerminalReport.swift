import Screen

/// What a terminal answers when it is asked what it is.
enum TerminalReport: Equatable, Sendable {
  /// DECRPM for a mode of ECMA-48: 0 unknown, 1 set, 2 reset, 3 always set, 4 always reset.
  case mode(Int, setting: Int)
  /// DECRPM for a private mode, with the same numbers.
  case privateMode(Int, setting: Int)
  /// Primary device attributes (DA1): level and extensions. Every terminal answers them.
  case primaryAttributes([Int])
  /// Secondary device attributes (DA2): kind, version, 0.
  case secondaryAttributes([Int])
  /// Tertiary device attributes (DA3): the unit's number in hexadecimal.
  case tertiaryAttributes(String)
  /// XTVERSION: name and version in words.
  case version(String)
  /// XTQALLOWED (OSC 60 of xterm): the groups of control sequences that its user allows.
  case allowed([String])
  /// The colour of the letters (OSC 10) or of the background (OSC 11).
  case color(Int, RGB)
  /// What the terminal writes on has changed, to something dark or light (mode 2031).
  case colorScheme(Background)
  /// The window has become the one that is typed in (mode 1004).
  case focused

  /// The report in a token; nil for one that holds none.
  init?(_ token: Token) {
    switch token {
    case .sequence(let sequence):
      switch (sequence.marker, sequence.intermediates, sequence.final) {
      case (nil, [UInt8(ascii: "$")], UInt8(ascii: "y")) where sequence.parameters.count == 2:
        self = .mode(sequence.parameters[0], setting: sequence.parameters[1])
      case (UInt8(ascii: "?"), [UInt8(ascii: "$")], UInt8(ascii: "y")) where sequence.parameters.count == 2:
        self = .privateMode(sequence.parameters[0], setting: sequence.parameters[1])
      case (UInt8(ascii: "?"), [], UInt8(ascii: "n")) where sequence.parameters == [997, 1]: self = .colorScheme(.dark)
      case (UInt8(ascii: "?"), [], UInt8(ascii: "n")) where sequence.parameters == [997, 2]: self = .colorScheme(.light)
      case (nil, [], UInt8(ascii: "I")) where sequence.groups.isEmpty: self = .focused
      case (UInt8(ascii: "?"), [], UInt8(ascii: "c")): self = .primaryAttributes(sequence.parameters)
      case (UInt8(ascii: ">"), [], UInt8(ascii: "c")): self = .secondaryAttributes(sequence.parameters)
      default: return nil
      }
    case .string(introducer: UInt8(ascii: "P"), let content):
      let text = String(decoding: content.dropFirst(2), as: UTF8.self)
      switch content.prefix(2) {
      case [UInt8(ascii: ">"), UInt8(ascii: "|")]: self = .version(text)
      case [UInt8(ascii: "!"), UInt8(ascii: "|")]: self = .tertiaryAttributes(text)
      default: return nil
      }
    case .string(introducer: UInt8(ascii: "]"), let content):
      let parts = String(decoding: content, as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false)
      switch parts.first {
      case "60": self = .allowed(parts.dropFirst().joined().split(separator: ",").map(String.init))
      case "10", "11":
        guard parts.count == 2, let color = RGB(terminal: parts[1]) else { return nil }
        self = .color(parts[0] == "10" ? 10 : 11, color)
      default: return nil
      }
    default: return nil
    }
  }
}

/// What a terminal answered, as far as it did.
package struct TerminalAnswers: Sendable, Hashable {
  /// The state of mode 8, BDSM, by which a terminal orders bidirectional text itself: 1 set, 2 reset,
  /// 3 always set, 4 always reset, 0 unknown to it; nil where it did not answer (DECRQM of ECMA-48 mode 8).
  package var bidiMode: Int?
  /// Name and version in the terminal's own words (XTVERSION).
  package var version: String?
  /// Level and extensions as numbers (DA1). 52 announces that copies are taken (Clipboard Extension).
  package var primaryAttributes: [Int]?
  /// Kind and version as numbers (DA2).
  package var secondaryAttributes: [Int]?
  /// The number of the unit in hexadecimal, often four letters (DA3).
  package var tertiaryAttributes: String?
  /// The groups of control sequences that the user of an xterm allows; nil where it was not asked or does not say.
  package var allowed: [String]?
  /// The terminal's own colours of letters and background (OSC 10 and 11).
  package var foreground, background: RGB?
  /// The state of mode 2031, in which changes of the colours are told; 0 or nil where the terminal has no such mode.
  package var colorReports: Int?
  /// What it wrote on by its last report of a change.
  package var colorScheme: Background?
  /// Whether the last question was answered (DA1), hence everything that will be.
  package var isComplete = false

  /// Whether the terminal can tell changes of its colours and does not do so for somebody else.
  var reportsColors: Bool { colorReports == 2 }

  /// No answers.
  package init() {}

  /// The questions in the order in which they are asked. DA1 is the last: every terminal answers it.
  static func questions(asksColors: Bool) -> String {
    "\u{1B}[8$p\u{1B}[>0q\u{1B}[>c\u{1B}[=c\u{1B}[?2031$p" + (asksColors ? questionsOfColors : "") + lastQuestion
  }
  /// The question that every terminal answers.
  static let lastQuestion = "\u{1B}[c"
  /// The questions for the colours. They end with BEL: many terminals end their answers as the questions do, and one byte is
  /// not cut in half.
  static let questionsOfColors = "\u{1B}]10;?\u{07}\u{1B}]11;?\u{07}"
  /// The same where nothing else is asked.
  static let questionsOfColorsAlone = questionsOfColors + lastQuestion
  /// What xterm can be asked beside: what its user allows (XTQALLOWED).
  static let questionOfAllowed = "\u{1B}]60\u{07}"

  mutating func note(_ report: TerminalReport) {
    switch report {
    case .mode(8, let setting): bidiMode = setting
    case .privateMode(2031, let setting): colorReports = setting
    case .mode, .privateMode, .focused: break
    case .color(10, let color): foreground = color
    case .color(_, let color): background = color
    case .colorScheme(let scheme): colorScheme = scheme
    case .primaryAttributes(let numbers):
      primaryAttributes = numbers
      isComplete = true
    case .secondaryAttributes(let numbers): secondaryAttributes = numbers
    case .tertiaryAttributes(let text): tertiaryAttributes = text
    case .version(let text): version = text
    case .allowed(let names): allowed = names
    }
  }
}
