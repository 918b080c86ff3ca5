import TestSupport
import Testing

/// The three jobs with the reports that a real terminal sends of the mouse.
@Suite("The mouse in a terminal", .serialized)
struct MouseInTerminalTests {
  @Test("Browse, compare, search and copy by mouse")
  func jobs() throws {
    let pane = try Pane(120, 36, line: "$HIWAR; exec bash --norc", knowsTmux: true)
    try pane.wait("Sessions")
    try pane.click("2019  Jun")
    try pane.wait("2019 · 3rd session")
    try pane.click("AFRIPOL")
    try pane.wait("participant")
    try pane.click("c Compare")
    try pane.wait("by first appearance")
    try pane.click("side by side")
    try pane.wait("by theme")
    try pane.click("/ Search")
    try pane.wait("Any words, in Arabic or English")
    try pane.type("crime")
    try pane.wait("2020.1")
    try pane.click("2020.1", count: 2)
    try pane.wait("2020 · 4th session")
    try pane.click("1 Browse")
    try pane.wait("About the Dialogue")
    try pane.click("2019  Jun")
    try pane.wait("2019 · 3rd session")
    try pane.drag("member entities", to: "on combating")
    try pane.wait("Copy the part and its citation")
    try pane.click("Copy the part and its citation")
    try pane.wait("in tmux's buffer")
    #expect(try pane.buffer().contains("to strengthen the alignment"))
    try pane.click("? help")
    try pane.wait("Keys and actions")
  }
}
