/// A fault of a pack, with its place.
public struct Fault: Error, Sendable, Hashable {
  /// The file, relative to the pack.
  public var file: String
  /// One-based line in the file; nil where the fault is the file itself.
  public var line: Int?
  /// One-based column in the line, in Unicode scalars.
  public var column: Int?
  /// The way down to the value, such as `statement.points[2].parent`.
  public var path: String
  /// What is wrong.
  public var problem: Problem

  init(file: String, line: Int? = nil, column: Int? = nil, path: String = "", problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.problem = problem
  }
}

/// Why a pack is refused: every fault of it, in the order of files and places.
public struct PackFaults: Error, Sendable, Hashable {
  /// Never empty.
  public var faults: [Fault]
}
