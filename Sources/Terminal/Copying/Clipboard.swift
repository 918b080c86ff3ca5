/// The clipboard of the user's terminal, wherever the program runs (OSC 52 of xterm).
package enum Clipboard {
  /// How many bytes of a text are sent at most. The control string is then no longer than the 100,000 bytes that the
  /// script of Chromium's hterm made the custom, and which terminals are known to take.
  static let most = 74_994

  /// What stands between the program and the terminal.
  package enum Route: Sendable, Hashable {
    case direct, tmux, screen

    init(_ facts: BidiFacts) {
      self = facts.isInTmux ? .tmux : facts.isInScreen ? .screen : .direct
    }
  }

  /// The control string that puts a text there.
  static func bytes(copying text: String, by route: Route) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    return switch route {
    case .direct: plain
    // tmux takes the one with `set-clipboard on` and hands the other on with `allow-passthrough on`.
    case .tmux: plain + Passthrough.tmux(plain)
    case .screen: Passthrough.screen(plain)
    }
  }

  /// Base64 of RFC 4648 §4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit = bits >> (18 - 6 * place) & 63
        result.append(place <= group.count ? alphabet[digit] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
