import BidiText
import Browser
import Screen
import System
import Terminal

// What becomes of the terminal that was not thought of at the start.

extension Program {
  /// Has Arabic ordered as the user wants it. If the terminal turns out to be another one than it was, what suits that comes first:
  /// the user asked for the next order since the text was wrong.
  func order(_ order: TextOrder, in terminal: Terminal, _ state: inout State) {
    guard terminal.askAnew() else { return terminal.order(BidiSetting(order)) }
    _ = update(&state, .order(terminal.decision.order))
    state.say((state.catalogue ?? catalogue).text(.bidiAskedAnew, ["order": terminal.decision.order.rawValue]))
  }

  /// What is said where the type of the terminal is not known and another is taken for it.
  func told(_ standIn: String) -> String {
    catalogue.text(.terminalTakenFor, ["type": Environment.value("TERM") ?? "", "known": standIn])
  }
}
