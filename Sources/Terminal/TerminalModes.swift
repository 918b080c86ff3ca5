/// What is switched on in a terminal beside what curses does itself, and how it is taken back.
struct TerminalModes {
  /// Sent before the first frame.
  let enter: [UInt8]
  /// Undoes `enter`.
  let leave: [UInt8]

  /// Button presses and releases with SGR reports where wanted, and pastes in brackets (xterm's control sequences).
  init(mouse: Bool) {
    let modes = (mouse ? [1000, 1006] : []) + [2004]
    enter = modes.flatMap { "\u{1B}[?\($0)h".utf8 }
    leave = modes.reversed().flatMap { "\u{1B}[?\($0)l".utf8 }
  }

  /// What a terminal is sent that is left in a hurry: `leave`, the cursor shown, plain attributes, keypad and
  /// alternate screen off as the terminal's description has it.
  func resetBytes(capability: (String) -> [UInt8]?) -> [UInt8] {
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
