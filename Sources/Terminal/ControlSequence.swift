/// A control sequence of ECMA-48 §5.4: `CSI`, parameters, intermediate bytes, a final byte.
struct ControlSequence: Equatable, Sendable {
  /// The private marker before the parameters, one of `<=>?`.
  var marker: UInt8?
  /// The parameters, each with its parts, which colons separate; what is left out is 0.
  var groups: [[Int]] = []
  var intermediates: [UInt8] = []
  var final: UInt8

  /// Parameters and their parts in one row.
  var parameters: [Int] { groups.flatMap(\.self) }

  /// Whether a key went up, by kitty's protocol.
  var isRelease: Bool { groups.count > 1 && groups[1].count > 1 && groups[1][1] == 3 }

  init(marker: UInt8? = nil, parameters: [Int] = [], intermediates: [UInt8] = [], final: UInt8) {
    self.marker = marker
    self.groups = parameters.map { [$0] }
    self.intermediates = intermediates
    self.final = final
  }
}

/// One thing that a terminal sent.
enum Token: Equatable, Sendable {
  case scalar(Unicode.Scalar)
  /// A control character other than ESC.
  case control(UInt8)
  case sequence(ControlSequence)
  /// `ESC O` and a byte: what function keys send in application mode.
  case singleShift(UInt8)
  /// A control string, such as a DCS or an OSC: the byte after ESC, and what stands before its end.
  case string(introducer: UInt8, content: [UInt8])
  /// A mouse report of three bytes, from before SGR reports.
  case oldMouse([UInt8])
  /// ESC before one of the others: Alt.
  indirect case alt(Token)
  /// A lone ESC.
  case escape
  /// Bytes that mean nothing.
  case garbage
}
