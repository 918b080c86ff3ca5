import Glibc
import System
import TestSupport
import Testing

@Suite("Files that are written whole")
struct WholeFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func refusal(_ name: String, replaces: Bool = false) -> WholeFile.Refusal? {
    do throws(WholeFile.Refusal) {
      try WholeFile.write("new", to: folder.path(of: name), replaces: replaces)
      return nil
    } catch {
      return error
    }
  }

  private func text(_ name: String) throws -> String { String(decoding: try folder.read(name), as: UTF8.self) }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(folder.path(of: name), &status) == 0 ? status.st_mode : 0
  }

  private var names: [String] { ((try? FolderEntry.all(in: folder.path)) ?? []).map(\.name) }

  @Test("A new file is there with all of it and nothing beside it, readable as any other")
  func new() throws {
    #expect(refusal("a.txt") == nil)
    #expect(try text("a.txt") == "new" && names == ["a.txt"])
    let mask = umask(0)
    umask(mask)
    #expect(mode("a.txt") == S_IFREG | 0o666 & ~mask)
    // The name may be as long as the system takes one.
    #expect(refusal(String(repeating: "n", count: 255)) == nil)
    #expect(refusal(String(repeating: "n", count: 256)) == .system(SystemError(ENAMETOOLONG)))
    #expect(names.count == 2)
  }

  @Test(
    "Nothing is written over unless that is wanted, and then the permissions stay", arguments: [0o640, 0o444, 0o777])
  func replaced(mode: mode_t) throws {
    try folder.write("old".utf8, to: "a.txt")
    #expect(refusal("a.txt") == .isThere)
    #expect(try text("a.txt") == "old")
    #expect(chmod(folder.path(of: "a.txt"), mode) == 0)
    let mayWrite = access(folder.path(of: "a.txt"), W_OK) == 0
    #expect(refusal("a.txt", replaces: true) == (mayWrite ? nil : .system(SystemError(EACCES))))
    #expect(try text("a.txt") == (mayWrite ? "new" : "old"))
    #expect(self.mode("a.txt") & 0o777 == mode && names == ["a.txt"])
    #expect(refusal("b.txt", replaces: true) == nil)
  }

  @Test("A link stays, and what it leads to is replaced; one that leads to nothing is told")
  func links() throws {
    try folder.write("old".utf8, to: "real/report.txt")
    try folder.link("link", to: "real/report.txt")
    try folder.link("nowhere", to: "gone")
    #expect(refusal("link") == .isThere && refusal("nowhere") == .isThere)
    #expect(refusal("link", replaces: true) == nil)
    #expect(mode("link") & S_IFMT == S_IFLNK)
    #expect(try text("real/report.txt") == "new")
    #expect(refusal("nowhere", replaces: true) == .leadsNowhere)
    try folder.link("round", to: "round")
    #expect(refusal("round", replaces: true) == .system(SystemError(ELOOP)))
    #expect(names == ["link", "nowhere", "real", "round"])
  }

  @Test("What is no file is neither written to nor taken away")
  func others() throws {
    try folder.write([], to: "folder/x")
    #expect(mkfifo(folder.path(of: "pipe"), 0o600) == 0)
    #expect(refusal("folder") == .isFolder && refusal("folder", replaces: true) == .isFolder)
    #expect(refusal("pipe", replaces: true) == .isSpecial)
    #expect(refusal("gone/a.txt") == .system(SystemError(ENOENT)))
    #expect(refusal("folder/x/a.txt") == .system(SystemError(ENOTDIR)))
    #expect(names == ["folder", "pipe"])
  }

  @Test("What another program left beside is not touched")
  func drafts() throws {
    let draft = ".hiwar-\(getpid())-1.new"
    try folder.write("mine".utf8, to: draft)
    #expect(refusal("a.txt") == nil)
    #expect(try text(draft) == "mine")
    #expect(names == [draft, "a.txt"])
  }

  @Test("A name that is free has a number before its ending")
  func free() throws {
    for name in ["a.b.txt", "a.b-2.txt", "plain"] { try folder.write([], to: name) }
    try folder.link("plain-2", to: "gone")
    func name(_ name: String) -> String? { WholeFile.freeName(like: name, in: folder.path) }
    #expect(name("a.b.txt") == "a.b-3.txt" && name("plain") == "plain-3" && name(".hidden") == ".hidden-2")
  }

  @Test("What is in a folder, by name, with links to folders as folders")
  func entries() throws {
    try folder.write([], to: "b/x")
    try folder.write([], to: "تقرير.md")
    try folder.link("a", to: "b")
    let entries = try FolderEntry.all(in: folder.path)
    #expect(entries.map(\.name) == ["a", "b", "تقرير.md"] && entries.map(\.isFolder) == [true, true, false])
    #expect(throws: SystemError(ENOENT)) { try FolderEntry.all(in: folder.path(of: "gone")) }
    #expect(throws: SystemError(ENOTDIR)) { try FolderEntry.all(in: folder.path(of: "b/x")) }
  }
}
