/// A query with the passages that a reader of its language expects.
struct QueryCase: Sendable {
  /// What names the case in a report.
  let id: String
  /// What is typed.
  let query: String
  /// Ids of the passages that have to be found.
  let must: Set<String>
  /// Ids of the passages that may be found, or not.
  let may: Set<String>

  init(_ id: String, _ query: String, must: String, may: String = "") {
    self.id = id
    self.query = query
    self.must = Set(must.split(separator: " ").map(String.init))
    self.may = Set(may.split(separator: " ").map(String.init))
  }
}
