import Glibc
import System
import TestSupport
import Testing

@Suite("Files that are read and written whole")
struct UserFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func file(_ name: String) -> UserFile { UserFile(path: folder.path(of: name)) }

  private func refusal(_ name: String, replaces: Bool = false) -> UserFile.Refusal? {
    do throws(UserFile.Refusal) {
      try file(name).write("new".utf8, over: replaces ? .old : .free, mode: 0o666)
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

  @Test("What a dead program left beside goes; the draft of one that lives stays, and so does what is none")
  func drafts() throws {
    // No process has this number: it is larger than the largest (proc(5), pid_max).
    let dead = ".hiwar-4194400-1.new"
    let (living, locked, link) = (".hiwar-\(getpid())-1.new", ".hiwar-4194401-1.new", ".hiwar-4194402-1.new")
    let others = [living, locked, ".hiwar-4194400-1-1.new", ".hiwar-x-1.new", ".hiwar-4194400-1.old"]
    for name in [dead] + others { try folder.write("mine".utf8, to: name) }
    try folder.link(link, to: folder.path(of: living))
    let descriptor = open(folder.path(of: locked), O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(refusal("a.txt") == nil)
    #expect(Set(names) == Set(others + [link, "a.txt"]))
    for name in others { #expect(try text(name) == "mine") }
  }

  @Test("A draft is never written through a link that has its name")
  func draftIsLink() throws {
    try folder.write("mine".utf8, to: "elsewhere")
    try folder.link(".hiwar-\(getpid())-1.new", to: "elsewhere")
    #expect(refusal("a.txt") == nil && refusal("a.txt", replaces: true) == nil)
    #expect(try text("elsewhere") == "mine" && text("a.txt") == "new")
  }

  @Test("What is read is all of it or an error")
  func read() throws {
    try folder.write("old".utf8, to: "a.txt")
    try folder.link("link", to: "a.txt")
    try folder.link("nowhere", to: "gone")
    try folder.write([], to: "folder/x")
    #expect(mkfifo(folder.path(of: "pipe"), 0o600) == 0)
    #expect(try file("a.txt").read() == Array("old".utf8) && file("link").read() == Array("old".utf8))
    #expect(try file("gone").read() == nil)
    let refusals: [(String, UserFile.Refusal)] = [
      ("nowhere", .leadsNowhere), ("folder", .isFolder), ("pipe", .isSpecial),
      ("a.txt/x", .system(SystemError(ENOTDIR))),
    ]
    for (name, refusal) in refusals { #expect(throws: refusal) { try file(name).read() } }
    #expect(throws: UserFile.Refusal.isLink) { try file("link").read(followsLinks: false) }
    #expect(throws: UserFile.Refusal.isTooLarge) { try file("a.txt").read(limit: 2) }
    // It says that it is empty, and is not.
    #expect(throws: UserFile.Refusal.isTooLarge) { try UserFile(path: "/proc/self/status").read(limit: 10) }
    // It says that it is large, and nothing of it is on the disk.
    let sparse = folder.path(of: "sparse")
    #expect(creat(sparse, 0o600) >= 0 && truncate(sparse, 1 << 40) == 0)
    #expect(throws: UserFile.Refusal.isTooLarge) { try UserFile(path: sparse).read() }
    // A part of it can be read, and then no more.
    #expect(throws: UserFile.Refusal.system(SystemError(EIO))) { try UserFile(path: "/proc/self/mem").read() }
  }

  @Test("Of two that change a file at once under its lock nothing is lost")
  func together() async throws {
    let file = file("numbers")
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          try? file.locked { () throws(UserFile.Refusal) in
            let before = try file.read() ?? []
            try file.write(before + [UInt8(number)])
          }
        }
      }
    }
    #expect(try Set(file.read() ?? []) == Set(0..<40))
  }

  @Test("Folders are made all the way, and those that are there stay")
  func folders() throws {
    try UserFolder.make(folder.path(of: "a/b"))
    try folder.write([1], to: "a/b/file")
    try UserFolder.make(folder.path(of: "a/b/c"))
    #expect(try folder.read("a/b/file") == [1])
    var status = stat()
    #expect(stat(folder.path(of: "a/b/c"), &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  @Test("A name that is free has a number before its ending")
  func free() throws {
    for name in ["a.b.txt", "a.b-2.txt", "plain"] { try folder.write([], to: name) }
    try folder.link("plain-2", to: "gone")
    func name(_ name: String) -> String? { file(name).freeName }
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
