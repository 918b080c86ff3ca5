import BidiText
import Browser
import DialogueRecord
import Screen
import System
import Terminal

extension Program {
  /// Shows the card, asks which line reads right, and keeps the answer for this terminal.
  func bidiTest() throws(Failure) {
    let settings = settings()
    let terminal = try openTerminal()
    let answer = ask(terminal, settings)
    let name = terminal.diagnosis.name
    terminal.close()
    guard let answer else {
      try output.print(catalogue[.cardNone])
      return
    }
    let preferences = Preferences()
    let file = preferences.file ?? "-"
    do throws(UserFile.Refusal) {
      try preferences.keep(answer, for: name)
    } catch {
      throw .answerNotKept(order: answer, file: file, reason: error.words(catalogue))
    }
    try output.print(
      catalogue.text(.cardKept, ["order": answer.rawValue, "terminal": name, "file": file]))
  }

  /// The order whose number the user presses; nil where none reads right.
  private func ask(_ terminal: Terminal, _ settings: Settings) -> TextOrder? {
    var size = terminal.size
    var settings = settings
    settings.layout.order = terminal.decision.order
    terminal.show(BidiCard.frame(size: size, catalogue: catalogue, settings: settings))
    while !terminal.isGone {
      switch terminal.next() {
      case .key(let key):
        switch Keymap.latin(key) {
        case .character("1"): return BidiCard.orders[0]
        case .character("2"): return BidiCard.orders[1]
        case .character("3"): return BidiCard.orders[2]
        case .escape, .character("q"), .character("0"), .control("c"): return nil
        default: continue
        }
      case .resize(let new): size = new
      case .order(let order): settings.layout.order = order
      default: continue
      }
      terminal.show(BidiCard.frame(size: size, catalogue: catalogue, settings: settings))
    }
    return nil
  }
}

extension Diagnosis {
  /// What the terminal is called when an answer about it is kept.
  var name: String { facts.name }
}

extension BidiFacts {
  /// What a terminal is called when an answer about it is kept: its type, and what it says of itself.
  var name: String {
    let type = environment["TERM"] ?? "?"
    let attributes = answers.secondaryAttributes.map { $0.map { String($0) }.joined(separator: ";") }
    return [type, answers.version ?? attributes].compactMap { $0 }.joined(separator: " ")
  }
}

extension BidiSetting {
  /// The setting that asks for an order.
  init(_ order: TextOrder) {
    switch order {
    case .visual: self = .visual
    case .words: self = .words
    case .logical: self = .logical
    }
  }
}
