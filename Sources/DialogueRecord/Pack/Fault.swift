/// A fault of a file, with its place.
package struct Fault: Error, Sendable, Hashable {
  /// The file, relative to its folder.
  package var file: String
  /// One-based line in the file; nil where the fault is the file itself.
  package var line: Int?
  /// One-based column in the line, in Unicode scalars.
  package var column: Int?
  /// The way down to the value, such as `statement.points[2].parent`.
  package var path: String
  /// What is wrong.
  package var problem: Problem

  init(file: String, line: Int? = nil, column: Int? = nil, path: String = "", problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.problem = problem
  }
}

/// Why files are refused: every fault of them, in the order of files and places.
package struct FileFaults: Error, Sendable, Hashable {
  /// Never empty.
  package var faults: [Fault]

  /// Faults, of which there is one at least.
  package init(faults: [Fault]) {
    self.faults = faults
  }
}
