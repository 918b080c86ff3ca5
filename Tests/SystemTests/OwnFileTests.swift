import Foundation
import Glibc
import System
import TestSupport
import Testing

@Suite("Files that the program keeps for the user")
struct OwnFileTests {
  @Test("One is replaced as a whole, with its permissions, and no draft is left")
  func replaced() throws {
    let files = try TemporaryFolder()
    try files.write("old and long".utf8, to: "file")
    chmod(files.path(of: "file"), 0o640)
    // What a program left there that was killed.
    try files.write("dra".utf8, to: "file.new")
    try OwnFile("file", in: files.path).replace(with: Array("new".utf8))
    #expect(try files.read("file") == Array("new".utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: files.path(of: "file"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.path) == ["file"])
  }

  @Test("Where something else has the name, nothing is written and nothing is left behind")
  func refused() throws {
    let files = try TemporaryFolder()
    try files.write([], to: "folder/file")
    #expect(throws: OwnFile.Refusal.isFolder) { try OwnFile("folder", in: files.path).replace(with: [1]) }
    try files.write([7], to: "elsewhere")
    try files.link("link", to: files.path(of: "elsewhere"))
    #expect(throws: OwnFile.Refusal.isLink) { try OwnFile("link", in: files.path).replace(with: [1]) }
    #expect(throws: OwnFile.Refusal.isLink) { try OwnFile("link", in: files.path).read() }
    #expect(try files.read("elsewhere") == [7])
    #expect(try !FileManager.default.contentsOfDirectory(atPath: files.path).contains { $0.hasSuffix(".new") })
  }

  @Test("Folders are made all the way, and those that are there stay")
  func folders() throws {
    let files = try TemporaryFolder()
    try OwnFile.makeFolder(files.path(of: "a/b"))
    try files.write([1], to: "a/b/file")
    try OwnFile.makeFolder(files.path(of: "a/b/c"))
    #expect(try files.read("a/b/file") == [1])
    #expect(FileManager.default.fileExists(atPath: files.path(of: "a/b/c")))
  }
}
