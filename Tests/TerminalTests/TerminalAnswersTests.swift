import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Terminal

struct TerminalAnswersTests {
  @Test func eachAnswerIsRead() {
    let answers = KnownTerminal.vte.answers
    #expect(answers.bidiMode == 1)
    #expect(answers.version == nil)
    #expect(answers.secondaryAttributes == [65, 7006, 1])
    #expect(answers.tertiaryAttributes == "7E565445")
    #expect(answers.isComplete)
    #expect(KnownTerminal.xterm.answers.version == "XTerm(379)")
    #expect(KnownTerminal.kitty.answers.tertiaryAttributes == nil)
  }

  @Test func theLastAnswerIsTheSign() {
    let sent = bytes(KnownTerminal.konsole.sends)
    var decoder = InputDecoder()
    var answers = TerminalAnswers()
    for (index, byte) in sent.enumerated() {
      #expect(!answers.isComplete)
      for case .report(let report) in decoder.feed([byte]) { answers.note(report) }
      #expect(answers.isComplete == (index == sent.count - 1))
    }
    #expect(answers == KnownTerminal.konsole.answers)
  }

  /// Keys typed between the answers are neither lost nor taken for one.
  @Test(arguments: KnownTerminal.all)
  func typingGoesOn(terminal: KnownTerminal) {
    var generator = SeededGenerator(seed: 300)
    let answered = terminal.sends.split(separator: "^[", omittingEmptySubsequences: true)
      .filter { $0 != "\\" }
      .map { bytes($0.hasPrefix("P") ? "^[\($0)^[\\" : "^[\($0)") }
    let typed: [(sent: String, key: Key)] = [
      ("j", .character("j")), ("ش", .character("ش")), ("^[[A", .up), ("8", .character("8")), ("^[x", .alt("x")),
      ("c", .character("c")), ("^[[1;5C", .wordRight),
    ]
    for _ in 0..<20 {
      var stream: [UInt8] = []
      var keys: [Input] = []
      for answer in answered + [[]] {
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
          guard let (sent, key) = typed.randomElement(using: &generator) else { continue }
          stream += bytes(sent)
          keys.append(.key(key))
        }
        stream += answer
      }
      var decoder = InputDecoder()
      var answers = TerminalAnswers()
      var got: [Input] = []
      for byte in stream {
        for input in decoder.feed([byte]) {
          if case .report(let report) = input { answers.note(report) } else { got.append(input) }
        }
      }
      #expect(got == keys)
      #expect(answers == terminal.answers)
    }
  }

  @Test func otherModesAreNotMode8() {
    var answers = TerminalAnswers()
    var decoder = InputDecoder()
    for case .report(let report) in decoder.feed(bytes("^[[4;2$y^[[?8;1$y")) { answers.note(report) }
    #expect(answers == TerminalAnswers())
  }
}
