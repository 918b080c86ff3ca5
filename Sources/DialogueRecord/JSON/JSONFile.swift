/// A file of JSON while it is read: its bytes, its tree, and the faults found so far. A pack is made of them, and the words of
/// the interface are.
package final class JSONFile {
  /// Relative to its folder.
  package let name: String
  /// What was found so far, in the order in which it was found.
  private(set) var faults: [Fault] = []
  /// What makes the file no worse, but should be looked at.
  private(set) var warnings: [Fault] = []
  private var bytes: [UInt8] = []
  private lazy var places = TextPlaces(bytes)
  /// What it holds; nil where it is no JSON.
  package private(set) var root: JSONTree?

  /// Reads a file of a folder; what is wrong with the file as a whole becomes a fault.
  package init(_ name: String, in folder: Folder) {
    self.name = name
    do throws(Folder.ReadFailure) {
      bytes = try folder.read(name)
    } catch {
      switch error {
      case .missing: fault(.missingFile)
      case .outside: fault(.leavesPack)
      case .notPlain: fault(.notPlainFile)
      case .tooLarge: fault(.tooLarge(megabytes: Folder.sizeLimit >> 20))
      case .unreadable(let reason): fault(.unreadable(reason))
      }
      return
    }
    parse()
  }

  /// A file that was read already.
  package init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    parse()
  }

  private func parse() {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      fault(.notUTF8)
      return
    }
    do throws(JSONParser.Failure) {
      root = try JSONParser.parse(bytes)
    } catch {
      fault(.notJSON(error.expected), at: error.offset)
    }
  }

  /// The faults in the order of their places.
  package var sortedFaults: [Fault] { JSONFile.sorted(faults) }

  /// The warnings in the order of their places.
  var sortedWarnings: [Fault] { JSONFile.sorted(warnings) }

  private static func sorted(_ found: [Fault]) -> [Fault] {
    found.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }

  /// A file that is not to be read: it is there, and should not be.
  init(unexpected name: String) {
    self.name = name
  }

  /// Notes a fault of the file itself.
  func fault(_ problem: Problem) {
    faults.append(Fault(file: name, problem: problem))
  }

  /// Notes a fault at a byte offset.
  package func fault(_ problem: Problem, at offset: Int) { faults.append(found(problem, at: offset)) }

  /// Notes what makes the file no worse, but should be looked at.
  func warn(_ problem: Problem, at offset: Int) { warnings.append(found(problem, at: offset)) }

  private func found(_ problem: Problem, at offset: Int) -> Fault {
    let (line, column) = place(offset)
    return Fault(file: name, line: line, column: column, path: root?.path(to: offset) ?? "", problem: problem)
  }

  /// Name and line of a byte offset, as messages have them.
  func label(_ offset: Int) -> String { "\(name):\(place(offset).line)" }

  /// One-based line and column of a byte offset.
  func place(_ offset: Int) -> (line: Int, column: Int) { places.place(offset) }
}
