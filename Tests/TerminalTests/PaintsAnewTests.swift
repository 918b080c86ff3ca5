import Testing

@testable import Terminal

@Suite("Which terminals need whole rows of joined letters")
struct PaintsAnewTests {
  @Test("All but those that say they are one that paints every frame anew")
  func known() {
    for terminal in [KnownTerminal.xterm, .vte, .konsole] { #expect(!terminal.facts.paintsAnew, "\(terminal)") }
    for version in ["kitty(0.26.5)", "WezTerm 20240203", "foot(1.13.1)", "ghostty 1.0"] {
      var answers = TerminalAnswers()
      answers.version = version
      #expect(BidiFacts(environment: ["TERM": "xterm"], answers: answers).paintsAnew, "\(version)")
    }
    #expect(!BidiFacts(environment: ["TERM": "xterm-kitty", "TMUX": "x"]).paintsAnew)
  }
}
