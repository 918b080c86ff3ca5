extension BidiFacts {
  /// Whether the terminal takes OSC 8, by which a text leads to an address. Where that is not known it gets none: the Linux console
  /// would print it. (https://github.com/Alhadis/OSC8-Adoption; VTE since 0.50, tmux since 3.4.)
  package var takesLinks: Bool {
    if type == "linux" || type == "dumb" || type.isEmpty { return false }
    if let version = answers.version {
      if version.hasPrefix("tmux") { return BidiFacts.isTmuxWithLinks(version) }
      return ["Konsole", "kitty", "foot", "WezTerm", "iTerm2", "ghostty", "VTE", "contour", "mintty"].contains {
        version.hasPrefix($0)
      }
    }
    // Inside a multiplexer the environment is that of some terminal of the past.
    if isInTmux || isInScreen || environment["TMUX"] != nil || environment["STY"] != nil { return false }
    if answers.tertiaryAttributes == "7E565445" { return (answers.secondaryAttributes?.dropFirst().first ?? 0) >= 5000 }
    return (Int(environment["VTE_VERSION"] ?? "") ?? 0) >= 5000 || environment["KONSOLE_VERSION"] != nil
      || environment["WT_SESSION"] != nil || ["xterm-kitty", "foot", "alacritty", "xterm-ghostty"].contains(type)
      || ["iTerm.app", "WezTerm", "vscode", "ghostty"].contains(environment["TERM_PROGRAM"] ?? "")
  }

  /// Whether the version in `tmux 3.4` is 3.4 or a later one.
  private static func isTmuxWithLinks(_ version: String) -> Bool {
    let numbers = version.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 2 else { return false }
    return (numbers[0], numbers[1]) >= (3, 4)
  }
}
