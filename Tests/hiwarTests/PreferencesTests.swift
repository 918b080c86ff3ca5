import BidiText
import Foundation
import System
import TestSupport
import Testing

@testable import hiwar

@Suite("What the user told of terminals")
struct PreferencesTests {
  private func text(_ files: TemporaryFolder, _ name: String) throws -> String {
    String(decoding: try files.read(name), as: UTF8.self)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("Kept, it is there again; of other terminals nothing is lost")
  func kept() throws {
    let files = try TemporaryFolder()
    let preferences = Preferences(folder: files.path(of: "config/hiwar"))
    #expect(preferences.order(for: "xterm") == nil)
    try preferences.keep(.words, for: "xterm")
    try preferences.keep(.logical, for: "foot 1.2")
    #expect(preferences.order(for: "xterm") == .words)
    #expect(preferences.order(for: "foot 1.2") == .logical)
    try preferences.keep(.visual, for: "xterm")
    #expect(preferences.order(for: "xterm") == .visual && preferences.order(for: "foot 1.2") == .logical)
    #expect(preferences.order(for: "foot") == nil)
    #expect(
      try text(files, "config/hiwar/terminals.json") == """
        {
          "foot 1.2": "logical",
          "xterm": "visual"
        }

        """)
  }

  @Test("The file is the user's alone, and no draft of it is left")
  func modes() throws {
    let files = try TemporaryFolder()
    let folder = files.path(of: "config/hiwar")
    try Preferences(folder: folder).keep(.words, for: "xterm")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["terminals.json", "terminals.json.lock"])
    #expect(try mode(folder) == 0o700 && mode(folder + "/terminals.json") == 0o600)
  }

  @Test(
    "A file that is not understood stays as it is, and so does what other versions keep",
    arguments: ["{", "[]", "\"a\""])
  func damaged(content: String) throws {
    let files = try TemporaryFolder()
    try files.write(content.utf8, to: "terminals.json")
    let preferences = Preferences(folder: files.path)
    #expect(preferences.order(for: "xterm") == nil)
    #expect(throws: UserFile.Refusal.notUnderstood) { try preferences.keep(.logical, for: "xterm") }
    #expect(try text(files, "terminals.json") == content)
  }

  @Test("An answer that is none is asked again; the rest of the file stays", arguments: ["1", "\"up\"", "null"])
  func strange(answer: String) throws {
    let files = try TemporaryFolder()
    try files.write("{\"other\": 7, \"xterm\": \(answer)}".utf8, to: "terminals.json")
    let preferences = Preferences(folder: files.path)
    #expect(preferences.order(for: "xterm") == nil)
    try preferences.keep(.logical, for: "xterm")
    #expect(preferences.order(for: "xterm") == .logical)
    #expect(try text(files, "terminals.json").contains("\"other\": 7"))
  }

  @Test(
    "Where it is",
    arguments: [
      (["XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/x/hiwar/terminals.json"),
      (["HOME": "/h"], "/h/.config/hiwar/terminals.json"),
      (["XDG_CONFIG_HOME": "x", "HOME": "/h"], "/h/.config/hiwar/terminals.json"),
      ([:], nil), (["HOME": "h"], nil),
    ] as [([String: String], String?)])
  func place(environment: [String: String], file: String?) {
    #expect(Preferences { environment[$0] }.file == file)
  }

  @Test("What cannot be kept is an error, with the system's reason")
  func refused() throws {
    let files = try TemporaryFolder()
    try files.write([], to: "file")
    let inFile = Preferences(folder: files.path(of: "file/hiwar"))
    #expect(throws: UserFile.Refusal.system(SystemError(ENOTDIR))) { try inFile.keep(.words, for: "xterm") }
    #expect(throws: UserFile.Refusal.noHome) { try Preferences(folder: nil).keep(.words, for: "xterm") }
  }
}
