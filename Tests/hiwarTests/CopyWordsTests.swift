import Browser
import Testing

@testable import Terminal
@testable import hiwar

@Suite("What is said of a copy")
struct CopyWordsTests {
  @Test(
    "Only what a program took is called copied",
    arguments: [
      (.copied(with: "xclip"), "copied with xclip: The id (2019)"),
      (.sent(.announced), "sent to the terminal's clipboard: The id (2019)"),
      (.sent(.usual("kitty")), "sent to the terminal's clipboard: The id (2019)"),
      (.sent(.unknown), "sent; the terminal may not take it: The id (2019)"),
      (.sent(.onlyIfSet("xterm")), "sent; xterm takes it only if set so: The id (2019)"),
      (.inTmux(nil), "in tmux's buffer (prefix ] pastes it): The id (2019)"),
      (.inTmux(.never("VTE")), "in tmux's buffer (prefix ] pastes it): The id (2019)"),
      (
        .inTmux(.usual("kitty")),
        "in tmux's buffer (prefix ] pastes it): The id (2019) · sent to the terminal's clipboard"
      ),
      (
        .refused,
        "This terminal takes no copies: set --copy-command, or save with e. Not copied: The id (2019)"
      ),
    ] as [(CopyReport.Outcome, String)])
  func outcomes(outcome: CopyReport.Outcome, words: String) throws {
    let catalogues = Installed.catalogues.all
    let report = CopyReport(outcome: outcome, failures: [])
    #expect(try report.words("The id (2019)", #require(catalogues[.english])) == words)
    let arabic = try report.words("2019", #require(catalogues[.arabic]))
    #expect(arabic.contains("2019") && !arabic.contains("{"))
  }

  @Test("Programs that failed are named with their reasons")
  func failures() throws {
    let report = CopyReport(
      outcome: .copied(with: "xsel"),
      failures: [
        .init(program: "ssh a-very-long-name.example pbcopy", reason: .tookTooLong(seconds: 5)),
        .init(program: "xclip", reason: .status(3)), .init(program: "wl-copy", reason: .complaint("no display")),
      ])
    let words = report.words("x", Installed.catalogues[.english])
    #expect(
      words == "copied with xsel: x · ssh a-very-long-name.ex…: no end within 5 s · xclip: status 3 · "
        + "wl-copy: no display")
  }
}
