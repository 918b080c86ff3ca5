/// Whether a terminal takes copies that are written to it (OSC 52).
package enum CopyAcceptance: Sendable, Hashable {
  /// It says so itself.
  case announced
  /// It does, unless its user has forbidden it. The name is the terminal's.
  case usual(String)
  /// It does only where its user has allowed it.
  case onlyIfSet(String)
  /// It has no such thing.
  case never(String)
  /// Nothing is known of it.
  case unknown
}

extension CopyAcceptance {
  /// What is known by the terminal's answers, else by its name, else by the environment. Where each comes from stands in
  /// docs/copying.md.
  package init(_ facts: BidiFacts) {
    self = .ofAnswers(facts.answers) ?? .ofType(facts.type) ?? .ofEnvironment(facts) ?? .unknown
  }

  private static func ofAnswers(_ answers: TerminalAnswers) -> CopyAcceptance? {
    // The Clipboard Extension: announced only while copies are in fact taken.
    if answers.primaryAttributes?.dropFirst().contains(52) == true { return .announced }
    if answers.allowed?.contains("allowWindowOps") == true { return .announced }
    if let version = answers.version { return ofVersion(version) }
    if answers.tertiaryAttributes == "7E565445" { return .never("VTE") }
    return switch answers.secondaryAttributes?.first {
    case 24: .onlyIfSet("mlterm")
    case 65: .never("VTE")
    case 83: .unknown  // GNU Screen hands it on, and does not say to whom.
    case 84: .onlyIfSet("tmux")
    case 85: .onlyIfSet("urxvt")
    default: nil
    }
  }

  /// By name and version in the terminal's own words.
  private static func ofVersion(_ version: String) -> CopyAcceptance {
    func isNamed(_ names: String...) -> Bool { names.contains { version.hasPrefix($0) } }
    let name = String(version.prefix { $0.isLetter || $0.isNumber })
    if isNamed("kitty", "foot", "WezTerm", "ghostty") { return .usual(name) }
    if isNamed("XTerm") { return .onlyIfSet("xterm") }
    if isNamed("tmux", "iTerm2", "mintty") { return .onlyIfSet(name) }
    if isNamed("VTE") { return .never(name) }
    if isNamed("Konsole") { return ofKonsole(version) }
    return .unknown
  }

  /// Konsole takes copies since 24.12.
  private static func ofKonsole(_ version: String) -> CopyAcceptance {
    let numbers = version.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
    return numbers.lexicographicallyPrecedes([24, 12]) ? .never("Konsole") : .usual("Konsole")
  }

  /// By TERM, of those that have one of their own.
  private static func ofType(_ type: String) -> CopyAcceptance? {
    let own: [(prefix: String, acceptance: CopyAcceptance)] = [
      ("alacritty", .usual("Alacritty")), ("foot", .usual("foot")), ("xterm-kitty", .usual("kitty")),
      ("xterm-ghostty", .usual("ghostty")), ("wezterm", .usual("WezTerm")), ("mlterm", .onlyIfSet("mlterm")),
      ("rxvt-unicode", .onlyIfSet("urxvt")), ("st-", .onlyIfSet("st")), ("linux", .never("Linux")),
    ]
    return own.first { type.hasPrefix($0.prefix) }?.acceptance
  }

  /// By variables that terminals set, which others started from them inherit.
  private static func ofEnvironment(_ facts: BidiFacts) -> CopyAcceptance? {
    if facts.isInTmux { return .onlyIfSet("tmux") }
    if facts.isInScreen { return .unknown }
    switch facts.environment["TERM_PROGRAM"] {
    case "Apple_Terminal": return .never("Terminal.app")
    case "iTerm.app": return .onlyIfSet("iTerm2")
    default: break
    }
    if facts.environment["WT_SESSION"] != nil { return .usual("Windows Terminal") }
    // Alacritty answers DA2 with kind 0, and no name.
    let kind = facts.answers.secondaryAttributes?.first ?? 0
    if kind == 0, facts.environment["ALACRITTY_WINDOW_ID"] != nil { return .usual("Alacritty") }
    if facts.environment["VTE_VERSION"] != nil, !facts.answers.isComplete { return .never("VTE") }
    return nil
  }
}
