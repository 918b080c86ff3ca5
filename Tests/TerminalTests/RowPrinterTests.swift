import BidiText
import Screen
import Testing

@testable import Terminal

@Suite("Rows that are printed")
struct RowPrinterTests {
  private func row(_ text: String, _ style: Style = .plain, width: Int = 60) -> Frame {
    var canvas = Canvas(size: Size(columns: width, rows: 1))
    canvas.text(text, column: 0, row: 0, width: width, style)
    return canvas.frame
  }

  @Test("Bold is begun and ended, where it is shown")
  func bold() {
    let frame = row("id", .plain.adding(.bold))
    #expect(RowPrinter().text(of: frame) == "id")
    #expect(RowPrinter(showsBold: true).text(of: frame) == "\u{1B}[1mid\u{1B}[22m")
  }

  @Test("An address is a link, without the sentence round it")
  func links() {
    let frame = row("See <https://a.example/b?c=1>, or http://d.example.")
    #expect(
      RowPrinter(linksAddresses: true).text(of: frame)
        == "See <\u{1B}]8;;https://a.example/b?c=1\u{1B}\\https://a.example/b?c=1\u{1B}]8;;\u{1B}\\>, or "
        + "\u{1B}]8;;http://d.example\u{1B}\\http://d.example\u{1B}]8;;\u{1B}\\.")
    #expect(RowPrinter().text(of: frame) == "See <https://a.example/b?c=1>, or http://d.example.")
  }

  @Test("Arabic letters are pinned, and nothing else is")
  func pins() {
    #expect(RowPrinter(pinsLetters: true).text(of: row("a با")) == "a ﺎ\u{200E}ﺑ\u{200E}")
  }

  @Test("Konsole and mlterm order what is printed by themselves, VTE is switched")
  func printing() {
    let facts = { (version: String) in
      var answers = TerminalAnswers()
      answers.version = version
      answers.isComplete = true
      return BidiFacts(environment: ["TERM": "xterm-256color"], answers: answers)
    }
    let konsole = BidiDecision(setting: .auto, switches: true, facts: facts("Konsole 22.12"))
    #expect(konsole.forPrinting.order == .logical && konsole.forPrinting.bidiSwitch == nil)
    var vte = facts("VTE(7006)")
    vte.answers.bidiMode = 1
    #expect(BidiDecision(setting: .auto, switches: true, facts: vte).forPrinting.bidiSwitch == .standard)
    #expect(facts("tmux 3.4").takesLinks && !facts("tmux 3.3a").takesLinks && !facts("XTerm(379)").takesLinks)
  }
}
