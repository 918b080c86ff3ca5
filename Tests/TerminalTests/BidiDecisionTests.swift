import BidiText
import Testing

@testable import Terminal

struct BidiDecisionTests {
  @Test(arguments: KnownTerminal.all)
  func aTerminalGetsWhatSuitsIt(terminal: KnownTerminal) {
    let decision = BidiDecision(setting: .auto, switches: true, facts: terminal.facts)
    #expect(decision.order == terminal.order)
    #expect(decision.bidiSwitch == terminal.bidiSwitch)
    #expect(decision.isPassedThrough == terminal.isPassedThrough)
    #expect(decision.pinsLetters == terminal.pinsLetters)
    #expect(decision.reason == terminal.reason)
    #expect(decision.hint == terminal.hint)
  }

  @Test(arguments: KnownTerminal.all)
  func whoeverWouldBeSwitchedAndMayNotIsPinnedOrOrdersByItself(terminal: KnownTerminal) {
    let decision = BidiDecision(setting: .auto, switches: false, facts: terminal.facts)
    #expect(decision.bidiSwitch == nil)
    guard let bidiSwitch = terminal.bidiSwitch else {
      #expect(decision == BidiDecision(setting: .auto, switches: true, facts: terminal.facts))
      return
    }
    #expect(decision.order == (bidiSwitch == .standard ? .visual : .logical))
    #expect(decision.pinsLetters == (bidiSwitch == .standard))
    #expect(decision.reason == .switchNotWanted)
  }

  @Test(arguments: KnownTerminal.all, [true, false])
  func theUserHasTheLastWord(terminal: KnownTerminal, switches: Bool) {
    for setting in [BidiSetting.visual, .words, .logical] {
      let decision = BidiDecision(setting: setting, switches: switches, facts: terminal.facts)
      #expect(decision.order.rawValue == setting.rawValue)
      #expect(decision.reason == .chosen)
      #expect(decision.bidiSwitch == (setting == .visual && switches ? terminal.bidiSwitch : nil))
      let needsPins = terminal.pinsLetters || terminal.bidiSwitch == .standard && !switches
      #expect(decision.pinsLetters == (setting == .visual && needsPins))
    }
  }

  @Test func theTerminalIsAskedWhereItMatters() {
    #expect(BidiSetting.allCases.filter(BidiDecision.needsAnswers) == [.auto, .visual])
    #expect(KnownTerminal.all.filter { !$0.facts.mayAsk }.map(\.name) == ["Terminal.app", "Linux console"])
  }

  @Test func escapeComesAtOnceFromAllButScreen() {
    #expect(KnownTerminal.all.filter(\.facts.holdsEscape).map(\.name) == ["GNU Screen"])
  }

  @Test(arguments: KnownTerminal.all)
  func whatIsSwitchedIsSwitchedBack(terminal: KnownTerminal) {
    let decision = BidiDecision(setting: .auto, switches: true, facts: terminal.facts)
    #expect(decision.enter.isEmpty == (terminal.bidiSwitch == nil))
    #expect(decision.leave.isEmpty == decision.enter.isEmpty)
    let modes = TerminalModes(mouse: true, bidi: decision)
    #expect(modes.reset { _ in nil }.starts(with: modes.leave))
    #expect(modes.leave.count <= 256, "has to fit into the guard with room to spare")
  }

  @Test func theSwitchesAreThese() {
    #expect(BidiSwitch.standard.enter == bytes("^[[8l"))
    #expect(BidiSwitch.standard.leave == bytes("^[[8h"))
    #expect(BidiSwitch.konsole.enter == bytes("^[]50;BidiRenderingEnabled=false\u{07}"))
    #expect(BidiSwitch.mlterm.leave == bytes("^[]5379;use_ctl=true\u{07}"))
  }

  @Test func inTmuxTheyArePassedThrough() throws {
    let through = try #require(KnownTerminal.multiplexed.first { $0.bidiSwitch == .mlterm })
    let decision = BidiDecision(setting: .auto, switches: true, facts: through.facts)
    #expect(decision.enter == bytes("^[Ptmux;^[^[]5379;use_ctl=false\u{07}^[\\"))
    #expect(decision.leave == bytes("^[Ptmux;^[^[]5379;use_ctl=true\u{07}^[\\"))
  }
}

struct TmuxFactsTests {
  @Test(arguments: [
    (
      "XTerm(379)\txterm-256color\t0\n",
      TmuxFacts(clientVersion: "XTerm(379)", clientType: "xterm-256color", allowsPassthrough: false)
    ),
    ("\txterm-256color\t1\n", TmuxFacts(clientVersion: "", clientType: "xterm-256color", allowsPassthrough: true)),
    ("\talacritty\toff\n", TmuxFacts(clientVersion: "", clientType: "alacritty", allowsPassthrough: false)),
    ("\talacritty\tall\n", TmuxFacts(clientVersion: "", clientType: "alacritty", allowsPassthrough: true)),
    ("\tscreen\t\n", TmuxFacts(clientVersion: "", clientType: "screen", allowsPassthrough: true)),
    ("\t\t0", TmuxFacts(clientVersion: "", clientType: "", allowsPassthrough: false)),
    ("", nil), ("no server running\n", nil),
  ])
  func theAnswerIsRead(answer: String, facts: TmuxFacts?) {
    #expect(Tmux.facts(in: answer) == facts)
  }
}
