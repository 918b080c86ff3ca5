import System
import TestSupport
import Testing

@testable import Terminal

struct CopierTests {
  /// Copies where programs end as it is said, those that are not named with status 0. Gives what was sent, too.
  private func copy(
    _ text: String = "حوار", by ways: [CopyWay], _ endings: [String: ChildProcess.Ending] = [:]
  ) -> (report: CopyReport, fed: [String], sent: [UInt8]) {
    var (fed, sent): ([String], [UInt8]) = ([], [])
    let copier = Copier(
      feed: { bytes, words, seconds in
        #expect(bytes == Array(text.utf8))
        let name = words.first == "/bin/sh" ? words.dropFirst().joined(separator: " ") : words[0]
        fed.append(name)
        return endings[name] ?? .ended(status: 0, complaint: "")
      }, send: { sent += $0 })
    return (copier.copy(text, by: ways), fed, sent)
  }

  private let terminal = CopyWay.terminal(.usual("kitty"), .direct)

  @Test func theFirstWayThatIsGoneToItsEndIsTheLast() {
    let copied = copy(by: [.program(.xclip), .tmux(.unknown), terminal])
    #expect(copied.report == CopyReport(outcome: .copied(with: "xclip"), failures: []))
    #expect(copied.fed == ["xclip"] && copied.sent.isEmpty)
  }

  @Test func whatFailsIsToldAndTheNextIsTried() {
    let copied = copy(
      by: [.command("mine"), .program(.wlCopy), .program(.xclip), .program(.xsel), terminal],
      [
        "-c mine": .ended(status: 7, complaint: ""), "wl-copy": .ended(status: 1, complaint: "no display"),
        "xclip": .tookTooLong, "xsel": .didNotBegin(SystemError(2)),
      ])
    #expect(
      copied.report.failures == [
        .init(program: "mine", reason: .status(7)), .init(program: "wl-copy", reason: .complaint("no display")),
        .init(program: "xclip", reason: .tookTooLong(seconds: Copier.seconds.program)),
        .init(program: "xsel", reason: .complaint("No such file or directory")),
      ])
    #expect(copied.report.outcome == .sent(.usual("kitty")))
    #expect(copied.sent == Clipboard.bytes(copying: "حوار", by: .direct))
  }

  @Test func aTerminalThatTakesNoneIsSentNone() {
    let copied = copy(by: [.terminal(.never("VTE"), .direct)])
    #expect(copied.report.outcome == .refused && copied.sent.isEmpty)
  }

  @Test func aLongTextIsNotSentAndGoesByPrograms() {
    let fits = String(repeating: "a", count: Clipboard.most)
    #expect(copy(fits, by: [terminal]).sent.count == 100_000)
    let long = fits + "a"
    let copied = copy(long, by: [terminal])
    #expect(copied.report.outcome == .tooLong(Clipboard.most + 1) && copied.sent.isEmpty)
    #expect(copy(long, by: [.program(.xsel), terminal]).report.outcome == .copied(with: "xsel"))
    #expect(copy(long, by: [.tmux(.usual("kitty")), terminal]).report.outcome == .inTmux(nil))
    #expect(copy(fits, by: [.tmux(.usual("kitty")), terminal]).report.outcome == .inTmux(.usual("kitty")))
  }
}
