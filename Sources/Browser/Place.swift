import DialogueRecord

/// What the reader shows.
public enum Subject: Sendable, Hashable {
  /// The preamble: what the Dialogue is, who takes part, why.
  case about
  /// A year, with a session or without.
  case year(Int)
  case organization(String)
  case group(String)
  case theme(String)
  case term(String)
  /// The points of a theme in a year.
  case cell(theme: String, year: Int)
  /// A point of a line of descent.
  case node(line: String, point: String)
}

/// A pane of the browse screen.
public enum Pane: Int, CaseIterable, Sendable, Hashable {
  case sessions, members, groups, reader

  /// The lists, in their order on the screen.
  public static let lists: [Pane] = [.sessions, .members, .groups]
}

/// A view of the whole screen.
public enum Tab: String, CaseIterable, Sendable, Hashable {
  case browse, compare, search, lines, terms
}

/// Where the reader stands in what it shows.
public struct ReaderPosition: Sendable, Hashable {
  /// Id of the selected anchor; nil for the first one.
  public var anchor: String?
  /// The first row on screen, counted from the first row of the anchor, so that it holds when the text is wrapped anew.
  public var offset = 0
}

/// A place to come back to.
public struct Place: Sendable, Hashable {
  var tab: Tab
  var focus: Pane
  var subject: Subject
  var position: ReaderPosition
  var comparison: CompareState
  var lines: LinesState
  /// What was opened from here, while it is still read: one step out of it leads back here.
  var opened: Subject?
}
