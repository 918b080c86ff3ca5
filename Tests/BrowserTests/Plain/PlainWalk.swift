import DialogueRecord
import Screen
import Testing

@testable import Browser

/// A place in the browser at which something is selected: the keys that lead there, and what of its whereabouts the row of the cursor shows.
struct PlainStop: Sendable, CustomTestStringConvertible {
  enum Shown: Sendable {
    /// The beginning of the name of what is selected.
    case start
    /// What the name ends with, behind its last colon or comma.
    case end
    /// The name of the part.
    case part
    /// A text.
    case text(String)
  }

  var name: String
  var keys: String
  var isSearching = false
  var shown = Shown.start
  var testDescription: String { name }

  init(_ name: String, _ keys: String, isSearching: Bool = false, _ shown: Shown = .start) {
    self.name = name
    self.keys = keys
    self.isSearching = isSearching
    self.shown = shown
  }

  /// The run that has come there.
  func run(_ size: Size, _ language: Language, isPlain: Bool = true) throws -> Run {
    var settings = Settings(language: language)
    settings.isPlain = isPlain
    return try isSearching ? Run.searching(size, settings, keys: keys) : Run(size, settings, keys: keys)
  }

  static let all: [PlainStop] = [
    PlainStop("sessions", "k"), PlainStop("preamble", "g"), PlainStop("members", "2j"), PlainStop("groups", "3j"),
    PlainStop("reader", "<Enter>j"), PlainStop("member", "2<Enter>"), PlainStop("preamble read", "g<Enter>j"),
    PlainStop("terms", "tjj"), PlainStop("term", "tG<Enter>"), PlainStop("terms filtered", "tfcrime<Down>"),
    PlainStop("marks", "<Enter>jbM"), PlainStop("mark read", "<Enter>jbM<Enter>", .text("")),
    PlainStop("no marks", "M", .text("")),
    PlainStop("matrix", "cj"), PlainStop("matrix points", "cfcyb<Enter><Enter><Enter>"),
    PlainStop("matrix filtered", "cfcr<Down>"), PlainStop("matrix without rows", "cfxyzzy<Enter>", .text("")),
    PlainStop("side by side", "cxj", .end), PlainStop("lines", "djj"), PlainStop("line read", "d<Tab>"),
    PlainStop("hits", "crime<Enter>j", isSearching: true), PlainStop("last hit", "crime<Enter>G", isSearching: true),
    PlainStop("places", "crime<Enter>Kjj", isSearching: true),
    PlainStop("trend", "crime<Enter>T", isSearching: true, .text("crime")),
    PlainStop("query", "crime", isSearching: true, .text("crime")),
    PlainStop("keys", "?<Down><Down>"), PlainStop("keys filtered", "?e<Down>"),
    PlainStop("keys typed", "?e", .text("e")),
    PlainStop("copies", "<Enter>jyj"), PlainStop("files", "cej"),
    PlainStop("filters", "crime<Enter>fj", isSearching: true),
    PlainStop("save", "ce2"), PlainStop("remark", "<Enter>ja"), PlainStop("part", "<Enter>jV", .text("")),
    PlainStop("uses of a part", "<Enter>jV<Enter>j"), PlainStop("settings", ",jj"),
    PlainStop("setting typed", ",Gk<Enter>", .text("")),
  ]
}
