import BidiText

/// Who orders bidirectional text, and what it takes.
package struct BidiDecision: Sendable, Hashable {
  /// The order in which text is put into cells.
  package var order: TextOrder
  /// What the terminal is told, and told back at the end.
  package var bidiSwitch: BidiSwitch?
  /// Whether the switch goes through tmux.
  package var isPassedThrough = false
  /// Whether letters are pinned where they are put, for a terminal that orders them and is not told not to, see `CellEncoder`.
  package var pinsLetters = false
  /// Why.
  package var reason: BidiReason
  /// What the user can do to make it better.
  package var hint: BidiHint?

  /// What holds until the terminal has been asked.
  static let undecided = BidiDecision(.visual, .plain)

  init(
    _ order: TextOrder, _ reason: BidiReason, bidiSwitch: BidiSwitch? = nil, isPassedThrough: Bool = false,
    pinsLetters: Bool = false, hint: BidiHint? = nil
  ) {
    self.order = order
    self.reason = reason
    self.bidiSwitch = bidiSwitch
    self.isPassedThrough = isPassedThrough
    self.pinsLetters = pinsLetters
    self.hint = hint
  }

  /// Decides by what the user wants and what is known of the terminal.
  package init(setting: BidiSetting, switches: Bool, facts: BidiFacts) {
    let found = BidiDecision(facts)
    var suitable = found
    if found.bidiSwitch != nil, !switches {
      let isPinned = found.bidiSwitch == .standard
      suitable = BidiDecision(isPinned ? .visual : .logical, .switchNotWanted, pinsLetters: isPinned)
    }
    switch setting.order {
    case nil: self = suitable
    case .visual? where suitable.order == .visual:
      self = suitable
      reason = .chosen
    case let order?: self.init(order, .chosen)
    }
  }

  /// Whether the decision depends on what the terminal answers.
  package static func needsAnswers(setting: BidiSetting) -> Bool { setting == .auto || setting == .visual }

  /// What suits a terminal.
  private init(_ facts: BidiFacts) {
    // Of the terminals tried, those that answer for mode 8 with 1 or 2 are those that follow the recommendation.
    switch facts.answers.bidiMode {
    case 1: self.init(.visual, .modeSet, bidiSwitch: .standard)
    case 2: self.init(.visual, .modeReset)
    case 3: self.init(.logical, .modeAlwaysSet)
    default:
      if facts.isInTmux {
        self.init(tmux: facts)
      } else if facts.isInScreen {
        self.init(.visual, .screen, pinsLetters: true)
      } else if facts.isKonsole {
        self.init(.visual, .konsole, bidiSwitch: .konsole)
      } else if facts.isMlterm {
        self.init(.visual, .mlterm, bidiSwitch: .mlterm)
      } else if facts.isKitty {
        self.init(.words, .kitty)
      } else if facts.environment["TERM_PROGRAM"] == "Apple_Terminal" {
        self.init(.logical, .appleTerminal)
      } else if facts.isQTerminal {
        self.init(.logical, .qterminal)
      } else if facts.isSilentVTE {
        self.init(.visual, .vte, bidiSwitch: .standard)
      } else {
        self.init(.visual, .plain)
      }
    }
  }

  /// What suits the terminal round tmux, which answers for itself only.
  private init(tmux facts: BidiFacts) {
    guard let tmux = facts.tmux else {
      self.init(.visual, .tmux, pinsLetters: true, hint: .tmuxPassthrough)
      return
    }
    let needed: BidiSwitch
    switch (tmux.clientVersion, tmux.clientType) {
    case (let version, _) where version.hasPrefix("Konsole"): needed = .konsole
    case (_, let type) where type.hasPrefix("mlterm"): needed = .mlterm
    case (let version, let type) where version.hasPrefix("kitty") || type == "xterm-kitty":
      self.init(.words, .kitty)
      return
    // VTE did not tell its version up to 0.70, and neither do others that go by that TERM. Its switch would reach
    // the panes of other programs too; pins do not, and stay when another terminal is attached.
    case (let version, let type)
    where version.hasPrefix("VTE") || type.hasPrefix("vte") || (version, type) == ("", "xterm-256color"):
      self.init(.visual, .tmux, pinsLetters: true)
      return
    default:
      self.init(.visual, .plain)
      return
    }
    if tmux.allowsPassthrough {
      self.init(.visual, .tmux, bidiSwitch: needed, isPassedThrough: true)
    } else {
      // The words read right, though not the order of words and numbers; in visual order each would run backwards.
      self.init(.logical, .tmux, hint: .tmuxPassthrough)
    }
  }

  /// What suits text that stays on the terminal when the program has ended. VTE keeps with each line whether it is to order it;
  /// Konsole and mlterm would order all of it again as soon as their switch is turned back, and so are left to do it alone.
  package var forPrinting: BidiDecision {
    guard let bidiSwitch, bidiSwitch != .standard else { return self }
    return BidiDecision(.logical, reason)
  }

  /// What to send before the first frame.
  package var enter: [UInt8] { wrapped(bidiSwitch?.enter ?? []) }

  /// What to send when the terminal is given back.
  package var leave: [UInt8] { wrapped(bidiSwitch?.leave ?? []) }

  private func wrapped(_ bytes: [UInt8]) -> [UInt8] {
    isPassedThrough && !bytes.isEmpty ? Passthrough.tmux(bytes) : bytes
  }
}
