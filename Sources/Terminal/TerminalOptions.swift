/// Why a terminal cannot be used.
public enum TerminalError: Error, Sendable, Hashable {
  /// Standard input or standard output is not a terminal.
  case noTerminal
  /// TERM names a terminal that terminfo does not know; empty where TERM is unset.
  case unknownType(String)
  /// The cursor of the terminal that TERM names cannot be moved.
  case tooDumb(String)
}

/// What the user can choose.
public struct TerminalOptions: Sendable, Hashable {
  /// Who orders bidirectional text.
  public var bidi: BidiSetting
  /// Whether a terminal that orders text may be told not to.
  public var switchesBidi: Bool
  /// Whether mouse reports are asked for; where not, the mouse selects text as the terminal does it.
  public var mouse: Bool

  /// The usual choice.
  public init(bidi: BidiSetting = .auto, switchesBidi: Bool = true, mouse: Bool = true) {
    self.bidi = bidi
    self.switchesBidi = switchesBidi
    self.mouse = mouse
  }
}
