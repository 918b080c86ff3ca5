import Foundation
import Glibc
import TestSupport
import Testing

/// The program ends and is started again in the same home.
@Suite("Being there again", .serialized)
struct LastPlaceTests {
  /// Runs the program twice, the second time after a word of the user.
  private func line(_ first: String = "", _ second: String = "") -> String {
    "bash -c 'echo $$ > pid; exec $HIWAR \(first)'; echo ENDED $?; read; clear; $HIWAR \(second); echo ENDED AGAIN; read"
  }

  @Test("After q, Ctrl-C, and the end that others want", arguments: ["q", "C-c", "TERM", "HUP", "HUP twice"])
  func again(way: String) throws {
    let pane = try Pane(100, 30, line: line())
    try pane.wait("Sessions")
    let keys = "kk<Enter>jjj"
    let screen = try hiwar("screen", "--size", "100x30", "--keys", keys).text.trimmingCharacters(in: .newlines)
    try pane.type(keys)
    try pane.wait(screen: screen)
    switch way {
    case "TERM": try pane.signal(SIGTERM)
    case "HUP": try pane.signal(SIGHUP)
    // A terminal that is closed hangs up twice: it and the shell in it.
    case "HUP twice":
      try pane.signal(SIGHUP)
      try pane.signal(SIGHUP)
    default: try pane.type(way == "q" ? "q" : "<C-c>")
    }
    try pane.wait("ENDED \(way == "TERM" ? 143 : way.hasPrefix("HUP") ? 129 : 0)")
    let folder = pane.folder.path(of: ".local/state/hiwar")
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder).contains { $0.hasSuffix(".new") })
    try pane.type("<Enter>")
    try pane.wait("2019 · 3rd session")
    // A message of the start stands in the last row until the first key.
    try pane.type("<C-l>")
    try pane.wait(screen: screen)
  }

  @Test("--fresh begins anew, an id leads there from where one was")
  func otherwise() throws {
    let pane = try Pane(100, 30, line: line("2019.2.1", "--fresh"))
    try pane.wait("2019.2.1")
    try pane.type("q")
    try pane.wait("ENDED 0")
    try pane.type("<Enter>")
    try pane.wait("What the record shows")
    try pane.type("tq")
    try pane.wait("ENDED AGAIN")
  }

  @Test("Plain commands neither read nor keep it")
  func plain() throws {
    let home = try TemporaryFolder()
    _ = try hiwar("screen", "--keys", "t", environment: ["HOME": home.path])
    _ = try hiwar("sessions", environment: ["HOME": home.path])
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
  }
}
