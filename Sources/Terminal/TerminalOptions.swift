/// Why a terminal cannot be used.
package enum TerminalError: Error, Sendable, Hashable {
  /// Standard input or standard output is not a terminal.
  case noTerminal
  /// TERM names a terminal that terminfo does not know; empty where TERM is unset.
  case unknownType(String)
  /// The cursor of the terminal that TERM names cannot be moved.
  case tooDumb(String)
}

/// What the user can choose.
package struct TerminalOptions: Sendable, Hashable {
  /// Who orders bidirectional text.
  package var bidi: BidiSetting
  /// Whether a terminal that orders text may be told not to.
  package var switchesBidi: Bool
  /// Whether mouse reports are asked for; where not, the mouse selects text as the terminal does it.
  package var mouse: Bool
  /// A line of a shell that puts what it reads on a clipboard.
  package var copyCommand: String?

  /// The usual choice.
  package init(
    bidi: BidiSetting = .auto, switchesBidi: Bool = true, mouse: Bool = true, copyCommand: String? = nil
  ) {
    self.bidi = bidi
    self.switchesBidi = switchesBidi
    self.mouse = mouse
    self.copyCommand = copyCommand
  }
}
