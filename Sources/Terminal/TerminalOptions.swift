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
  /// Whether mouse reports are asked for; where not, the mouse selects text as the terminal does it.
  public var mouse: Bool

  /// The usual choice.
  public init(mouse: Bool = true) {
    self.mouse = mouse
  }
}
