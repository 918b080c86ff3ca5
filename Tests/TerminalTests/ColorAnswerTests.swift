import Screen
import Testing

@testable import Terminal

struct ColorAnswerTests {
  @Test(
    arguments: [
      ("rgb:ffff/8080/0000", RGB(255, 128, 0)), ("rgb:ff/80/00", RGB(255, 128, 0)), ("rgb:f/0/8", RGB(255, 0, 136)),
      ("rgb:fff/000/800", RGB(255, 0, 128)), ("rgb:FFFF/0/1", RGB(255, 0, 17)),
      ("rgba:0000/2b2b/3636/ffff", RGB(0, 43, 54)),
      ("rgba:00/2b/36/80", RGB(0, 43, 54)), ("#fff", RGB(255, 255, 255)), ("#002b36", RGB(0, 43, 54)),
      ("#000fff800", RGB(0, 255, 128)), ("#00002b2b3636", RGB(0, 43, 54)),
    ] as [(String, RGB)])
  func color(text: String, color: RGB) {
    #expect(RGB(terminal: text) == color)
  }

  @Test(arguments: [
    "", "?", "rgb:", "rgb:ff/ff", "rgb:ff/ff/ff/ff", "rgb:ff//ff", "rgb:fffff/0/0", "rgb:gg/00/00", "rgb:-1/00/00",
    "rgba:ff/ff/ff", "rgba:0/0/0/z", "#", "#ff", "#ffff", "#fffffffffffffff", "#+ff", "#٠٠٠", "white",
  ])
  func whatIsNoColorIsNone(text: String) {
    #expect(RGB(terminal: text) == nil)
  }

  @Test(
    arguments: [
      (RGB(0, 0, 0), .dark), (RGB(255, 255, 255), .light), (RGB(0, 43, 54), .dark), (RGB(253, 246, 227), .light),
      (RGB(0x2E, 0x34, 0x36), .dark), (RGB(128, 128, 128), .light), (RGB(100, 100, 100), .dark),
      (RGB(0, 0, 255), .dark),
      (RGB(0, 255, 0), .light), (RGB(255, 0, 0), .light),
    ] as [(RGB, Background)])
  func kind(color: RGB, background: Background) {
    #expect(Backdrop(color: color).background == background)
  }

  @Test func contrastIsThatOfTheWebGuidelines() {
    #expect(abs(RGB(0, 0, 0).contrast(to: RGB(255, 255, 255)) - 21) < 0.01)
    #expect(abs(RGB(0x77, 0x77, 0x77).contrast(to: RGB(255, 255, 255)) - 4.48) < 0.03)
    #expect(RGB(9, 9, 9).contrast(to: RGB(9, 9, 9)) == 1)
  }

  @Test(
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;7", .light), ("15;8", .dark), ("15;default;0", .dark), ("12;default", nil),
      ("", nil), ("0;16", nil), ("0;-1", nil),
    ] as [(String, Background?)])
  func variable(value: String, background: Background?) {
    #expect(Background(environment: value) == background)
  }

  /// The answers of a dark terminal, with both ends of control strings.
  private static let sent = bytes(
    "^[]10;rgb:eeee/eeee/eeee\u{07}^[]11;rgb:0000/2b2b/3636^[\\^[[?2031;2$y^[[?997;2n^[[?62c")
  private static var answers: TerminalAnswers {
    var answers = TerminalAnswers()
    var decoder = InputDecoder()
    for case .report(let report) in decoder.feed(sent) { answers.note(report) }
    return answers
  }

  @Test func answersAreRead() {
    let answers = Self.answers
    #expect(answers.foreground == RGB(0xEE, 0xEE, 0xEE) && answers.background == RGB(0, 0x2B, 0x36))
    #expect(answers.reportsColors && answers.colorScheme == .light && answers.isComplete)
  }

  @Test(arguments: 1..<sent.count)
  func answersMayBeCutAnywhere(place: Int) {
    var decoder = InputDecoder()
    var answers = TerminalAnswers()
    let inputs = decoder.feed(Self.sent[..<place]) + decoder.feed(Self.sent[place...])
    for input in inputs {
      guard case .report(let report) = input else {
        Issue.record("\(input)")
        continue
      }
      answers.note(report)
    }
    #expect(answers == Self.answers)
  }

  /// A mode that is set already is somebody else's, and one that is unknown is left alone.
  @Test(arguments: [(0, false), (1, false), (2, true), (3, false), (4, false)])
  func whichModesAreSwitchedOn(setting: Int, isWanted: Bool) {
    var answers = TerminalAnswers()
    #expect(!answers.reportsColors)
    answers.note(.privateMode(2031, setting: setting))
    #expect(answers.reportsColors == isWanted)
    var modes = TerminalModes(mouse: false, bidi: .undecided)
    modes.reportsColors = answers.reportsColors
    #expect(String(decoding: modes.enter, as: UTF8.self).contains("[?2031h") == isWanted)
    #expect(String(decoding: modes.reset { _ in nil }, as: UTF8.self).contains("[?2031l") == isWanted)
  }

  @Test func anAnswerCountsMoreThanAReportAndThatMoreThanTheEnvironment() {
    var facts = BidiFacts(environment: ["COLORFGBG": "0;15"])
    #expect(facts.backdrop == Backdrop(.light))
    facts.answers.colorScheme = .dark
    #expect(facts.backdrop == Backdrop(.dark))
    facts.answers.background = RGB(250, 250, 250)
    facts.answers.foreground = RGB(1, 2, 3)
    #expect(facts.backdrop == Backdrop(.light, color: RGB(250, 250, 250), letters: RGB(1, 2, 3)))
    #expect(BidiFacts(environment: [:]).backdrop == nil)
  }

  /// GNU Screen would ask again on its own, and give the answer to whoever reads then.
  @Test(
    arguments: [
      (["TERM": "xterm-256color"], true), (["TERM": "screen-256color", "TMUX": "x"], true), (["TERM": "tmux"], true),
      (["TERM": "screen"], false), (["TERM": "screen.xterm-256color", "STY": "1.pts"], false),
      (["TERM": "xterm-256color", "STY": "1.pts"], false),
    ] as [([String: String], Bool)])
  func whoIsAsked(environment: [String: String], isAsked: Bool) {
    let facts = BidiFacts(environment: environment)
    #expect(facts.mayAskColors == isAsked)
    let questions = TerminalAnswers.questions(asksColors: facts.mayAskColors)
    #expect(questions.contains("]11;?") == isAsked && questions.hasSuffix("\u{1B}[c"))
  }

  @Test(
    arguments: [
      (0, false, .none), (2, true, .none), (8, true, .eight), (16, false, .sixteen), (88, false, .sixteen),
      (256, false, .indexed), (256, true, .direct), (0x1000000, true, .direct),
    ] as [(Int, Bool, ColorRange)])
  func ranges(count: Int, isDirect: Bool, range: ColorRange) {
    #expect(ColorRange(count: count, isDirect: isDirect) == range)
  }
}
