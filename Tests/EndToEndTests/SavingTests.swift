import Foundation
import TestSupport
import Testing

/// `e` in a real terminal, with real files.
@Suite("Saving what a screen shows")
struct SavingTests {
  private static let name = "hiwar-session-2021.md"

  private func text(_ pane: Pane) throws -> String { String(decoding: try pane.folder.read(Self.name), as: UTF8.self) }

  private func names(_ pane: Pane) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: pane.folder.path).filter { $0.contains("hiwar") }
  }

  /// Saves the session as Markdown where it is proposed.
  private func save(_ pane: Pane) throws {
    try pane.type("e2")
    // The whole path of the current folder.
    try pane.wait("Folder  ~")
    try pane.type("<Enter>")
  }

  @Test("The file has all of it; a second one is asked about and nothing is written over unasked")
  func saved() throws {
    let pane = try Pane(80, 24, line: "exec $HIWAR")
    try pane.wait("Sessions")
    try save(pane)
    try pane.wait("Saved: ~/\(Self.name)")
    let first = try text(pane)
    #expect(first.hasPrefix("# ") && first.hasSuffix("\n"))
    #expect(try names(pane) == [Self.name])
    try pane.folder.write("mine".utf8, to: Self.name)
    try save(pane)
    try pane.wait("\(Self.name) is there already")
    #expect(try text(pane) == "mine")
    try pane.type("<Enter>")
    try pane.wait("Saved: ~/hiwar-session-2021-2.md")
    #expect(try text(pane) == "mine")
    try save(pane)
    try pane.wait("is there already")
    try pane.type("2")
    try pane.wait("Saved: ~/\(Self.name)")
    #expect(try text(pane) == first)
  }

  @Test("Tab completes, a folder that is not there is told and what was typed stays")
  func completed() throws {
    let pane = try Pane(80, 24, line: "exec $HIWAR")
    try pane.folder.write([], to: "reports/old.md")
    try pane.wait("Sessions")
    try pane.type("e2")
    try pane.wait("Folder  ~")
    try pane.type("<Up><C-u>~/none<Enter>")
    try pane.wait("was not saved: the folder is not there")
    try pane.wait("Folder  ~/none")
    try pane.type("<C-u>~/rep<Tab>")
    try pane.wait("Folder  ~/reports/")
    try pane.type("<Enter>")
    try pane.wait("Saved: ~/reports/\(Self.name)")
    #expect(try pane.folder.read("reports/" + Self.name).count > 1000)
  }

  @Test(
    "Where there is no room for all of it, that is said, nothing is there, and an old file stays as it was",
    arguments: ["", "trap '' XFSZ; "])
  func full(trap: String) throws {
    let pane = try Pane(80, 24, line: "\(trap)ulimit -f 3; exec $HIWAR")
    try pane.wait("Sessions")
    try save(pane)
    try pane.wait("was not saved")
    #expect(try names(pane).isEmpty)
    // The way out is not lost.
    try pane.type("<Esc>")
    try pane.wait("j k move")
    try pane.folder.write("mine".utf8, to: Self.name)
    try save(pane)
    try pane.wait("is there already")
    try pane.type("2")
    try pane.wait("was not saved")
    #expect(try text(pane) == "mine")
  }
}
