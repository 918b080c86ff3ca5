/// How a terminal that orders bidirectional text itself is told to leave the cells where they are put.
package enum BidiSwitch: String, CaseIterable, Sendable {
  /// BDSM, mode 8 of ECMA-48, as the freedesktop recommendation on BiDi in terminals has it (VTE).
  case standard
  /// A property of Konsole's profile (OSC 50), for this tab only. To others OSC 50 means a font.
  case konsole
  /// A setting of mlterm's (OSC 5379).
  case mlterm

  /// Sent before the first frame.
  var enter: [UInt8] {
    switch self {
    case .standard: Array("\u{1B}[8l".utf8)
    case .konsole: Array("\u{1B}]50;BidiRenderingEnabled=false\u{07}".utf8)
    case .mlterm: Array("\u{1B}]5379;use_ctl=false\u{07}".utf8)
    }
  }

  /// Sent when the terminal is given back. The former state of Konsole and mlterm cannot be asked; on is usual.
  var leave: [UInt8] {
    switch self {
    case .standard: Array("\u{1B}[8h".utf8)
    case .konsole: Array("\u{1B}]50;BidiRenderingEnabled=true\u{07}".utf8)
    case .mlterm: Array("\u{1B}]5379;use_ctl=true\u{07}".utf8)
    }
  }
}

/// Control strings that a multiplexer hands on to the terminal round it.
enum Passthrough {
  /// tmux's form, with each ESC doubled. Unless `allow-passthrough` is on, tmux drops it.
  static func tmux(_ bytes: [UInt8]) -> [UInt8] {
    let doubled = bytes.flatMap { $0 == Tokenizer.escape ? [$0, $0] : [$0] }
    return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
  }

  /// GNU Screen's form: pieces, since it keeps no more than 768 bytes of a string.
  static func screen(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 512).flatMap { start in
      Array("\u{1B}P".utf8) + bytes[start..<min(start + 512, bytes.count)] + Array("\u{1B}\\".utf8)
    }
  }
}
