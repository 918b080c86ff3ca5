import DialogueRecord

/// What the reader shows.
enum Subject: Sendable, Hashable {
  /// The preamble: what the Dialogue is, who takes part, why.
  case about
  /// A year, with a session or without.
  case year(Int)
  case organization(String)
  case group(String)
  case theme(String)
  case term(String)
  /// A reference, with all that rests on it.
  case reference(String)
  /// The points of a theme in a year.
  case cell(theme: String, year: Int)
  /// A point of a line of descent.
  case node(line: String, point: String)
  /// A page that puts together what stands apart.
  case insight(Insight)
  /// What the user marked, whether the record still has it or not.
  case mark(String)
}
