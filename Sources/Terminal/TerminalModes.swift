import Screen

/// What is switched on in a terminal beside what curses does itself, and how it is taken back.
struct TerminalModes: Equatable {
  /// Whether mouse reports are asked for.
  var mouse: Bool
  /// Who orders bidirectional text.
  var bidi: BidiDecision
  /// The shape of the cursor where that is not the user's own.
  var caret: Caret?
  /// Whether changes of the terminal's own colours are to be told, see `TerminalAnswers.reportsColors`.
  var reportsColors = false
  /// Whether it is to be told when the window becomes the one that is typed in.
  var reportsFocus = false

  /// Button presses and releases with SGR reports and motion with a button down where wanted, pastes in brackets, the focus and changes of
  /// the colours where those are known (xterm's private modes, the last one of contour's). A terminal that does not know of motion stays
  /// with presses and releases.
  private var numbers: [Int] {
    (mouse ? [1000, 1002, 1006] : []) + [2004] + (reportsFocus ? [1004] : []) + (reportsColors ? [2031] : [])
  }

  /// Sent before a frame is.
  var enter: [UInt8] {
    bidi.enter + numbers.flatMap { "\u{1B}[?\($0)h".utf8 } + (caret.map { TerminalModes.cursor($0) } ?? [])
  }

  /// Undoes `enter`.
  var leave: [UInt8] {
    (caret == nil ? [] : TerminalModes.cursor(nil))
      + numbers.reversed().flatMap { "\u{1B}[?\($0)l".utf8 } + bidi.leave
  }

  /// The shape of the cursor: one that does not blink, or what the user has set (DECSCUSR).
  static func cursor(_ caret: Caret?) -> [UInt8] {
    let number =
      switch caret {
      case .bar: 6
      case .block: 2
      case nil: 0
      }
    return Array("\u{1B}[\(number) q".utf8)
  }

  /// What a terminal is sent that is left in a hurry: `leave`, the cursor shown, plain attributes, keypad and
  /// alternate screen off as the terminal's description has it.
  func reset(capability: (String) -> [UInt8]?) -> [UInt8] {
    leave + Array("\u{1B}[?25h".utf8)
      + ["sgr0", "rmkx", "rmcup"].flatMap { TerminalModes.withoutPadding(capability($0) ?? []) }
  }

  /// A string of terminfo(5) without the delays in it, `$<5*/>`.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
