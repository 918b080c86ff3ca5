import TestSupport
import Testing

@testable import DialogueRecord

/// A change of the bundled pack that makes it unsound, and the faults that it has to be refused with.
struct Damage: Sendable, CustomTestStringConvertible {
  /// A fault as a test expects it: what is wrong at the end of which way down.
  struct Expected: Sendable, Hashable {
    var file: String
    var path: String
    var problem: Problem
  }

  /// The file that is changed.
  var file: String
  /// What stands before the change: the first `old` after it is replaced.
  var anchor: String
  var old: String
  /// What is put in; the fault has to be found at ⟦, which is not written.
  var new: String
  /// The fault at the mark.
  var fault: Expected
  /// Faults elsewhere that follow from it.
  var consequences: [Expected]

  init(
    _ file: String, after anchor: String = "", _ old: String, _ new: String, _ path: String, _ problem: Problem,
    and consequences: [Expected] = []
  ) {
    self.file = file
    self.anchor = anchor
    self.old = old
    self.new = new
    fault = Expected(file: file, path: path, problem: problem)
    self.consequences = consequences
  }

  var testDescription: String { "\(file): \(fault.problem)" }

  /// Makes the change, and returns the line and the column of the mark.
  func apply(to pack: TemporaryFolder) throws -> (line: Int, column: Int) {
    var text = String(decoding: try pack.read(file), as: UTF8.self).unicodeScalars
    let start = try #require(text.firstRange(of: anchor.unicodeScalars), "“\(anchor)” is not in \(file)").upperBound
    let place = try #require(text[start...].firstRange(of: old.unicodeScalars), "“\(old)” is not in \(file)")
    text.replaceSubrange(place, with: new.unicodeScalars)
    let mark = try #require(text.firstIndex(of: "⟦"))
    let lines = text[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
    text.remove(at: mark)
    try pack.write(String(text).utf8, to: file)
    return (lines.count, (lines.last?.count ?? 0) + 1)
  }
}

extension TemporaryFolder {
  /// A copy of the bundled pack, to be changed.
  static func pack() throws -> TemporaryFolder {
    try TemporaryFolder(copyOf: Repository.record)
  }
}

/// The faults of a pack; empty where it is sound.
func faults(of pack: TemporaryFolder) -> [Fault] {
  do throws(FileFaults) {
    _ = try Record(pack: pack.path)
    return []
  } catch {
    return error.faults
  }
}

extension Damage.Expected {
  /// A fault without its place, and without a hash that nobody could know beforehand.
  init(_ fault: Fault) {
    file = fault.file
    path = fault.path
    problem = fault.problem
    if case .documentDiffers(let document, let expected, _) = problem {
      problem = .documentDiffers(document, expected: expected, found: "")
    }
  }

  /// The document rebuilt from the pack is another one.
  static let documentDiffers = Self(
    file: "pack.json", path: "documents[0]",
    problem: .documentDiffers(
      "S01", expected: "cd8bc629f5e2cfec3ec4cfe15bc32e06bc0c9b1a6a82d7e48efe0c9909356146", found: ""))

  /// Nothing fills a line of the document.
  static func missing(_ line: Int) -> Self {
    Self(file: "pack.json", path: "documents[0]", problem: .linesMissing([line], document: "S01"))
  }

  /// Something refers to what is no longer there.
  static func unknown(_ kind: EntityKind, _ id: String, _ file: String, _ path: String) -> Self {
    Self(file: file, path: path, problem: .unknownID(kind, id))
  }
}
