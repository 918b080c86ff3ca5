import CNcurses
import Screen
import System

// What the terminal is asked, and what follows from its answers, whenever they come.

extension Terminal {
  /// Has bidirectional text ordered otherwise from the next frame on, which is sent anew.
  package func order(_ setting: BidiSetting) {
    guard isOpen else { return }
    Descriptor.output.send(modes.leave)
    self.setting = setting
    learn()
    decide()
    Descriptor.output.send(modes.enter)
    redraw()
  }

  /// Waits until the terminal has answered everything that it was asked, or will not any more.
  package func waitForAnswers() {
    guard isOpen else { return }
    reader.awaitAnswers()
    heedAnswers()
  }

  /// Asks the terminal what it is, if that may be and was not done yet, and an xterm also whether it takes copies.
  func learnOfCopies() {
    guard isOpen else { return }
    waitForAnswers()
    let answers = diagnosis.facts.answers
    guard answers.version?.hasPrefix("XTerm(") == true, answers.allowed == nil else { return }
    reader.ask(TerminalAnswers.questionOfAllowed, milliseconds: 100) { $0.allowed != nil }
    diagnosis.facts.answers = reader.answers
  }

  /// How many milliseconds the first frame waits for answers.
  private static let patience = 300

  /// Asks the terminal what it is, if that may be and was not done yet, and waits where the order of text depends on it.
  func learn() {
    guard !diagnosis.wasAsked, diagnosis.facts.mayAsk else { return }
    diagnosis.wasAsked = true
    if BidiDecision.needsAnswers(setting: setting) {
      reader.ask(milliseconds: Terminal.patience)
    } else {
      reader.send(reader.allQuestions)
    }
    diagnosis.facts.answers = reader.answers
    learnOfTmux()
  }

  /// Asks the terminal again, which may be another one by now, as inside a multiplexer that was moved. True where Arabic has to be
  /// ordered otherwise, which holds from the next frame on.
  package func askAnew() -> Bool {
    guard isOpen, diagnosis.wasAsked, BidiDecision.needsAnswers(setting: setting) else { return false }
    let former = modes
    Descriptor.output.send(former.leave)
    reader.askAnew(milliseconds: Terminal.patience)
    diagnosis.facts.answers = reader.answers
    learnOfTmux()
    decide()
    Descriptor.output.send(modes.enter)
    redraw()
    return modes.bidi != former.bidi
  }

  /// Asks tmux what is round it, which may be another terminal each time.
  func learnOfTmux() {
    guard diagnosis.facts.isInTmux, diagnosis.facts.environment["TMUX"] != nil else { return }
    diagnosis.facts.tmux = Tmux.ask(before: diagnosis.facts.tmux)
  }

  /// Decides who orders bidirectional text, and what is switched on.
  func decide() {
    let facts = diagnosis.facts
    diagnosis.decision = BidiDecision(setting: setting, switches: switchesBidi, facts: facts)
    modes.bidi = diagnosis.decision
    modes.mouse = wantsMouse && !facts.holdsEscape
    modes.reportsColors = facts.answers.reportsColors
    modes.reportsFocus = facts.isInTmux
    Terminal.guardReset(modes)
  }

  /// Decides again by what is known now. Where it comes out otherwise, all is drawn anew.
  private func reconsider() {
    let former = modes
    decide()
    guard modes != former else { return }
    Descriptor.output.send(former.leave + modes.enter)
    guard modes.bidi != former.bidi else { return }
    redraw()
    reader.append(.order(decision.order))
  }

  /// Takes in what the terminal has told when nobody waited for it any more.
  func heedAnswers() {
    if reader.takeFocus() { lookAround() }
    guard reader.answers != diagnosis.facts.answers else { return }
    let wasInTmux = diagnosis.facts.isInTmux
    diagnosis.facts.answers = reader.answers
    if let backdrop, backdrop != toldBackdrop {
      toldBackdrop = backdrop
      reader.append(.background(backdrop))
    }
    // Some of the answers alone may mean something else than all.
    guard reader.answers.isComplete else { return }
    if !wasInTmux { learnOfTmux() }
    reconsider()
  }

  /// Looks whether tmux is in another terminal by now.
  func lookAround() {
    guard diagnosis.facts.isInTmux else { return }
    reader.send(TerminalAnswers.questionsOfColorsAlone)
    learnOfTmux()
    reconsider()
  }
}
