import BidiText
import Browser
import DialogueExport
import DialogueRecord
import Screen
import System
import Terminal

/// Prints text in both languages: on a terminal ordered and joined as on the screens, broken between words at its width; elsewhere
/// in logical order, unless an order was asked for.
struct Printer {
  /// Where it goes.
  var output: Output
  /// The language of the interface.
  var language: Language
  /// Who orders Arabic.
  var bidi: BidiSetting
  /// Whether the terminal may be told who does.
  var switchesBidi: Bool
  /// Whether vowel marks are printed.
  var keepsMarks: Bool
  /// Whether the heads of tables may be bold.
  var showsBold: Bool

  /// Columns of a line. The terminal at the end of a pipe is as a rule the one of the complaints.
  var width: Int { output.columns ?? Output(descriptor: .errors).columns ?? 80 }

  /// Prints a text that ends with a line feed, on a terminal as the blocks that are the same.
  func print(_ text: String, as blocks: @autoclosure () -> [PlainBlock]) throws(Failure) {
    guard output.isTerminal || bidi == .visual || bidi == .words else {
      return try output.write(text.withoutIsolates)
    }
    let (decision, takesLinks) = decide(isOrdered: text.unicodeScalars.contains(where: \.isInRightToLeftBlock))
    let options = TextOptions(order: decision.order, keepsMarks: keepsMarks)
    let rows = PrintedPage(width: width, language: language, options: options).rows(blocks())
    let count = rows.reduce(0) { $0 + ($1.size.columns + width - 1) / width }
    let takesEscapes = output.isTerminal && (!output.pages(rows: count) || output.pager?.takesEscapes == true)
    let printer = RowPrinter(
      pinsLetters: decision.pinsLetters, showsBold: decision.order == .words || takesEscapes && showsBold,
      linksAddresses: takesEscapes && takesLinks)
    let lines = rows.map { printer.text(of: $0) + "\n" }.joined()
    guard output.isTerminal else { return try output.write(lines) }
    try output.show(lines, rows: count, enter: decision.enter, leave: decision.leave)
  }

  /// Who orders the text, by the same rules as on the screens, and whether the terminal takes links. It is asked, and told
  /// anything, only where there is something to order.
  private func decide(isOrdered: Bool) -> (BidiDecision, takesLinks: Bool) {
    let plain = BidiDecision(setting: bidi, switches: false, facts: BidiFacts(environment: [:]))
    guard output.isTerminal else { return (plain, false) }
    let asks = isOrdered && BidiDecision.needsAnswers(setting: bidi)
    let facts = Inquiry.facts(asking: asks)
    guard isOrdered else { return (plain, facts.takesLinks) }
    let kept = bidi == .auto ? Preferences().order(for: facts.name) : nil
    let setting = kept.map(BidiSetting.init) ?? bidi
    return (BidiDecision(setting: setting, switches: switchesBidi, facts: facts).forPrinting, facts.takesLinks)
  }
}
