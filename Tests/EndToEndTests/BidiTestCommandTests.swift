import Foundation
import TestSupport
import Testing

/// The question which order of Arabic reads right, in a real terminal.
@Suite("The order that reads right", .serialized)
struct BidiTestCommandTests {
  @Test("An answer is kept for the terminal; --diagnose tells it and the browser heeds it")
  func kept() throws {
    let pane = try Pane(
      120, 36, line: "$HIWAR bidi-test; echo ANSWERED; read; $HIWAR --diagnose; echo DIAGNOSED; read; $HIWAR; read")
    try pane.wait("Which line is in the right order?")
    try pane.type("3")
    try pane.wait("ANSWERED")
    #expect(try pane.screen().contains("in logical order"))
    let kept = String(decoding: try pane.folder.read(".config/hiwar/terminals.json"), as: UTF8.self)
    #expect(kept.contains("\"tmux-256color tmux ") && kept.contains(": \"logical\""))
    try pane.type("<Enter>")
    try pane.wait("DIAGNOSED")
    #expect(try pane.screen().contains(/\nkept +logical\n/))
    try pane.type("<Enter>")
    try pane.wait("Sessions")
    try pane.type("jj<Enter>")
    let drawn = try hiwar("screen", "--size", "120x36", "--bidi", "logical", "--keys", "jj<Enter>")
    try pane.wait(screen: drawn.text.trimmingCharacters(in: .newlines))
  }

  @Test("Where none reads right nothing is kept")
  func none() throws {
    let pane = try Pane(80, 24, line: "$HIWAR bidi-test; echo ANSWERED; read")
    try pane.wait("Which line is in the right order?")
    try pane.type("x<Esc>")
    try pane.wait("ANSWERED")
    #expect(try pane.screen().contains("Nothing was kept."))
    #expect(throws: (any Error).self) { try pane.folder.read(".config/hiwar/terminals.json") }
  }
}

@Suite("Complaints")
struct ComplaintTests {
  @Test("What a word holds does not reach the terminal as a control")
  func controls() throws {
    let outcome = try hiwar("show", "\u{1B}[31mred\u{9B}0m\u{7}")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.complaint.contains("\u{FFFD}[31mred\u{FFFD}0m\u{FFFD}"))
    #expect(outcome.complaint.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
