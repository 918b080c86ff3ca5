import Foundation
import TestSupport
import Testing

/// Marks and remarks, in a real terminal with a real file.
@Suite("Marks in the browser", .serialized)
struct MarksInTerminalTests {
  @Test("What is marked in the browser is there for the commands, and the other way round")
  func commands() throws {
    let pane = try Pane(120, 36, line: "$HIWAR mark 2019.2 --tag t; $HIWAR; $HIWAR marks; exec bash --norc")
    try pane.wait("Sessions")
    try pane.type("M")
    try pane.wait("#t")
    try pane.type("1<Enter>jb")
    try pane.wait("Marked: 2021.2")
    try pane.type("a")
    try pane.wait("Remark on 2021.2")
    try pane.type("to compare<Enter>")
    try pane.wait("✎ to compare")
    try pane.type("q")
    try pane.wait(until: { try pane.screen().contains("to compare") && pane.fact("alternate_on") == "0" }) {
      "The command does not list it."
    }
    let file = try pane.folder.read(".local/share/hiwar/marks.jsonl")
    #expect(String(decoding: file, as: UTF8.self).split(separator: "\n").count == 2)
  }

  @Test("An editor has the terminal for a remark, and what it leaves is kept; one that fails changes nothing")
  func editor() throws {
    let pane = try Pane(
      120, 36,
      line:
        "EDITOR='sed -i s/one/two/' $HIWAR; clear; VISUAL='false #' $HIWAR; clear; $HIWAR marks --json; exec bash --norc"
    )
    try pane.wait("Sessions")
    try pane.type("<Enter>ja")
    try pane.wait("Remark on")
    try pane.type("one<C-o>")
    try pane.wait("Remark  two")
    try pane.type("<Enter>")
    try pane.wait("✎ two")
    #expect(try pane.fact("alternate_on") == "1")
    try pane.type("q")
    try pane.wait("Sessions")
    try pane.type("a")
    try pane.wait("Remark on")
    try pane.type("three<C-o>")
    try pane.wait("false # ended with status 1")
    #expect(try pane.screen().contains("Remark  twothree"))
    try pane.type("<Esc>")
    try pane.wait("Not kept yet")
    try pane.type("q")
    try pane.wait("\"remark\": \"two\"")
  }

  @Test("What was typed and not kept is in its field after the next start; Alt-Enter begins a line")
  func draft() throws {
    let pane = try Pane(120, 36, line: "$HIWAR; clear; $HIWAR; exec bash --norc")
    try pane.wait("Sessions")
    try pane.type("<Enter>ja")
    try pane.wait("Remark on 2021.2")
    try pane.type("one<M-Enter>two<Esc>")
    try pane.wait("Not kept yet")
    try pane.type("q")
    try pane.wait("alternate_on", is: "1")
    try pane.wait("Sessions")
    try pane.type("a")
    try pane.wait("Remark  one↵two")
    try pane.type("<Enter>")
    try pane.wait("✎ two")
  }

  @Test("Where the file cannot be written the reason is said, and what was typed stays in its field")
  func refused() throws {
    let pane = try Pane(
      120, 36, line: "mkdir -p .local/share/hiwar/marks.jsonl; $HIWAR; exec bash --norc")
    try pane.wait("Sessions")
    try pane.type("<Enter>ja")
    try pane.wait("Remark on")
    try pane.type("precious")
    try pane.wait("Remark  precious")
    try pane.type("<Enter>")
    try pane.wait("Marks: a folder stands in its place")
    #expect(try pane.screen().contains("Remark  precious"))
    // Where its place cannot be kept either, the remark is printed.
    try FileManager.default.removeItem(atPath: pane.folder.path(of: ".local/state/hiwar/place.json"))
    try FileManager.default.createDirectory(
      atPath: pane.folder.path(of: ".local/state/hiwar/place.json"), withIntermediateDirectories: true)
    try pane.type("<Esc>")
    try pane.wait("Not kept yet")
    try pane.type("q")
    try pane.wait("This remark on 2021.2 could not be kept:\nprecious")
  }
}
