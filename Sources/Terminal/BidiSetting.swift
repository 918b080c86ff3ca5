import BidiText

/// Who the user says orders bidirectional text.
package enum BidiSetting: String, CaseIterable, Sendable {
  /// Whoever suits the terminal.
  case auto
  /// The program, see `TextOrder`.
  case visual, words, logical

  /// The order that is asked for; nil where it is to be found out.
  var order: TextOrder? {
    switch self {
    case .auto: nil
    case .visual: .visual
    case .words: .words
    case .logical: .logical
    }
  }
}

/// Why an order was taken.
package enum BidiReason: String, CaseIterable, Sendable {
  /// The user said so.
  case chosen
  /// The terminal orders text by itself and can be told not to (mode 8 is set).
  case modeSet
  /// The terminal can order text but does not now (mode 8 is reset).
  case modeReset
  /// The terminal orders text and cannot be told not to (mode 8 is always set).
  case modeAlwaysSet
  /// An old VTE that did not answer.
  case vte
  case konsole, mlterm, kitty, qterminal, appleTerminal
  /// The terminal orders text and could be told not to, but the user does not want that.
  case switchNotWanted
  /// Inside tmux, with a terminal round it that may order text.
  case tmux
  /// Inside GNU Screen, with a terminal round it that may order text.
  case screen
  /// The terminal puts cells where they are put, as most do.
  case plain
}

/// What the user can do about a terminal whose switch is out of reach.
package enum BidiHint: String, CaseIterable, Sendable {
  /// Turn `allow-passthrough` on in tmux.
  case tmuxPassthrough
}
