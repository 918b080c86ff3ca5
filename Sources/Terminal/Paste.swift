/// Bracketed paste (xterm's mode 2004).
enum Paste {
  static let begin = Token.sequence(ControlSequence(parameters: [200], final: UInt8(ascii: "~")))
  /// No more bytes are kept of a paste: far more than any field takes.
  static let limit = 1 << 20
  static let end = Array("\u{1B}[201~".utf8)

  /// Pasted bytes as text: line feeds for line ends, and of the control characters only those and tabs.
  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if last != "\r" { text.append("\n") }
      case "\t": text.append(scalar)
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      last = scalar
    }
    return String(text)
  }
}
