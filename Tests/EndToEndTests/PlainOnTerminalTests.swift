import TestSupport
import Testing

/// What the plain commands print, on a terminal and elsewhere.
@Suite("Plain commands on a terminal", .serialized)
struct PlainOnTerminalTests {
  @Test("A table has a head and columns in order; through a pipe it is tab separated, in logical order, without a head")
  func table() throws {
    let pane = try Pane(80, 70, line: "$HIWAR members; $HIWAR members | cat > piped; echo DONE; read")
    try pane.wait("DONE")
    let rows = try pane.screen().split(separator: "\n").map(String.init)
    let head = try #require(rows.first)
    #expect(head.contains("id") && rows.allSatisfy { $0.count <= 80 })
    // Joined, and its first letter at the right.
    #expect(rows.contains { $0.contains("afripol") && $0.contains("ﻝﻮﺒﻳﺮﻓﺃ") })
    let piped = String(decoding: try pane.folder.read("piped"), as: UTF8.self).split(separator: "\n")
    #expect(piped.count == 11)
    #expect(piped.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 6 })
    #expect(piped[0].hasPrefix("afripol\t") && piped[0].contains("أفريبول"))
  }

  @Test("What is longer than the screen goes through the pager, which is left by q; --no-pager prints it")
  func pager() throws {
    let pane = try Pane(
      80, 24, line: "$HIWAR show 2019; echo LEFT; $HIWAR show 2019 --no-pager; echo ALL; read",
      environment: ["PAGER": "tee paged >/dev/null; echo PAGING; read x </dev/tty"])
    try pane.wait("PAGING")
    #expect(try !pane.screen().contains("LEFT"))
    let paged = String(decoding: try pane.folder.read("paged"), as: UTF8.self)
    #expect(paged.split(separator: "\n").count > 24 && paged.contains("2019.1"))
    try pane.type("<Enter>")
    try pane.wait("ALL")
    #expect(try pane.modesLeftBehind() == "")
  }

  @Test(
    "What fits on the screen does not",
    arguments: ["$HIWAR show G45", "PAGER='' $HIWAR show 2019", "PAGER=cat $HIWAR show 2019"])
  func fits(command: String) throws {
    let pane = try Pane(
      80, 60, line: "\(command); echo DONE; read", environment: ["PAGER": "echo PAGING; read x </dev/tty"])
    try pane.wait("DONE")
    #expect(try !pane.screen().contains("PAGING"))
  }

  @Test("A pager that there is not is no loss: the text is printed")
  func noPager() throws {
    let pane = try Pane(80, 24, line: "$HIWAR show 2019; echo DONE; read", environment: ["PAGER": "nonesuch"])
    try pane.wait("DONE")
  }
}
