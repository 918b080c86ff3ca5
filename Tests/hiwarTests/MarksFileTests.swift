import Desk
import DialogueRecord
import Glibc
import System
import TestSupport
import Testing

@testable import hiwar

@Suite("The file of marks")
struct MarksFileTests {
  private let folder: TemporaryFolder
  private let file: MarksFile
  private static let texts = Bilingual(ar: "نص", en: "text")

  init() throws {
    folder = try TemporaryFolder()
    file = MarksFile(folder: folder.path(of: "data/hiwar"))
  }

  private func refusal(_ body: () throws(Failure) -> some Any) -> UserFile.Refusal? {
    do throws(Failure) {
      _ = try body()
      return nil
    } catch {
      guard case .fileRefused(file.path, let refusal) = error else { return nil }
      return refusal
    }
  }

  @Test("What is marked is there for the next program, and for nobody else to read")
  func kept() throws {
    #expect(try file.read() == Marks())
    let marks = try file.change([.mark("a", Self.texts), .addRemark("a", Self.texts, "why")])
    #expect(try file.read() == marks)
    #expect(marks["a"]?.remark == "why")
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test(
    "A link that leads nowhere, a folder and a pipe in its place are refused, and stay",
    arguments: ["link", "folder", "pipe"])
  func refused(what: String) throws {
    try folder.write([], to: "data/hiwar/elsewhere")
    let path = file.path
    let expected: UserFile.Refusal
    switch what {
    case "link":
      #expect(symlink(folder.path(of: "data/hiwar/gone"), path) == 0)
      expected = .leadsNowhere
    case "folder":
      #expect(mkdir(path, 0o700) == 0)
      expected = .isFolder
    default:
      #expect(mkfifo(path, 0o600) == 0)
      expected = .isSpecial
    }
    #expect(refusal { () throws(Failure) in try file.read() } == expected)
    #expect(refusal { () throws(Failure) in try file.change([.mark("a", Self.texts)]) } == expected)
    #expect(try folder.read("data/hiwar/elsewhere") == [])
  }

  @Test("A link stays, and the marks are where it leads")
  func link() throws {
    try folder.write([], to: "data/hiwar/other")
    try folder.write([], to: "kept/marks")
    #expect(symlink(folder.path(of: "kept/marks"), file.path) == 0)
    let marks = try file.change([.mark("a", Self.texts)])
    #expect(try file.read() == marks && folder.read("kept/marks") == marks.bytes)
    var status = stat()
    #expect(lstat(file.path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("A draft that is a link is not written through")
  func draft() throws {
    try folder.write([1], to: "data/hiwar/elsewhere")
    #expect(
      symlink(folder.path(of: "data/hiwar/elsewhere"), folder.path(of: "data/hiwar/.hiwar-\(getpid())-1.new")) == 0)
    _ = try file.change([.mark("a", Self.texts)])
    #expect(try folder.read("data/hiwar/elsewhere") == [1])
    #expect(try file.read()["a"] != nil)
  }

  @Test("A path of XDG that is not absolute is ignored, and without a home there is a word")
  func places() {
    #expect(MarksFile { ["XDG_DATA_HOME": "/d", "HOME": "/h"][$0] }.path == "/d/hiwar/marks.jsonl")
    #expect(MarksFile { ["XDG_DATA_HOME": "d", "HOME": "/h"][$0] }.path == "/h/.local/share/hiwar/marks.jsonl")
    let homeless = MarksFile { _ in nil }
    #expect(throws: Failure.self) { try homeless.change([.mark("a", Self.texts)]) }
  }
}
