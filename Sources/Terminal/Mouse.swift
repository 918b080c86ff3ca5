import Screen

/// What a terminal reports of the mouse: a button went down or up at a place, or the pointer was moved with the button down.
struct MouseReport: Equatable {
  enum Button: Equatable { case left, wheelUp, wheelDown, other }
  var button: Button
  var isRelease: Bool
  var isMotion: Bool
  var position: Position

  init(_ button: Button, isRelease: Bool = false, isMotion: Bool = false, at position: Position) {
    self.button = button
    self.isRelease = isRelease
    self.isMotion = isMotion
    self.position = position
  }

  /// The report in a token, SGR (xterm's mode 1006) or of three bytes; nil for one that holds none.
  init?(_ token: Token) {
    switch token {
    case .sequence(let sequence):
      guard sequence.marker == UInt8(ascii: "<"), sequence.parameters.count == 3,
        [UInt8(ascii: "M"), UInt8(ascii: "m")].contains(sequence.final)
      else { return nil }
      self.init(
        code: sequence.parameters[0], column: sequence.parameters[1], row: sequence.parameters[2],
        isRelease: sequence.final == UInt8(ascii: "m"))
    case .oldMouse(let bytes):
      let numbers = bytes.map { Int($0) - 32 }
      // Three bytes do not say which button went up: it is taken for the left one.
      let isRelease = numbers[0] & 0b1110_0011 == 3
      self.init(code: isRelease ? 0 : numbers[0], column: numbers[1], row: numbers[2], isRelease: isRelease)
    default: return nil
    }
  }

  /// Places are counted from 1; the code holds Shift, Alt and Control in the bits 4, 8 and 16, motion in 32.
  private init?(code: Int, column: Int, row: Int, isRelease: Bool) {
    guard column > 0, row > 0 else { return nil }
    let isMotion = code & 0b0010_0000 != 0
    let button: Button =
      switch code & ~0b0011_1100 {
      case 0: .left
      case 64: .wheelUp
      case 65: .wheelDown
      default: .other
      }
    self.init(
      button, isRelease: isRelease, isMotion: isMotion, at: Position(column: column - 1, row: row - 1))
  }
}

/// Turns reports into clicks and drags. A click is a release where the press was, whatever lay between. A terminal that does not report
/// motion tells of a drag at its end alone.
struct MouseTracker {
  /// Two clicks on a cell within so many milliseconds are a double click.
  static let doubleClickMilliseconds = 400

  private var pressed: Position?
  private var lastClick: (position: Position, time: Int)?

  /// What a report means at a time in milliseconds on any clock that goes forward.
  mutating func event(for report: MouseReport, at time: Int) -> MouseEvent? {
    switch report.button {
    case .wheelUp: return report.isRelease || report.isMotion ? nil : MouseEvent(.wheelUp, at: report.position)
    case .wheelDown: return report.isRelease || report.isMotion ? nil : MouseEvent(.wheelDown, at: report.position)
    case .other: return nil
    case .left: break
    }
    if report.isMotion, !report.isRelease {
      return pressed.map { MouseEvent(.drag(from: $0), at: report.position) }
    }
    guard report.isRelease else {
      pressed = report.position
      return nil
    }
    guard let pressed else { return nil }
    self.pressed = nil
    guard pressed == report.position else { return MouseEvent(.drop(from: pressed), at: report.position) }
    if let lastClick, lastClick.position == report.position,
      time - lastClick.time <= MouseTracker.doubleClickMilliseconds
    {
      self.lastClick = nil
      return MouseEvent(.doubleClick, at: report.position)
    }
    lastClick = (report.position, time)
    return MouseEvent(.click, at: report.position)
  }
}
