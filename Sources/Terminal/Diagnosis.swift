import Screen

/// What was found out about a terminal, to be told to somebody who looks for the reason of a fault.
package struct Diagnosis: Sendable, Hashable {
  /// The name of LC_CTYPE in use: the environment's, or C.UTF-8 where that is not UTF-8.
  package let locale: String
  /// How many colours the terminal has; 0 for none.
  package let colors: Int
  /// How many pairs of colours it can show at a time.
  package let colorPairs: Int
  /// The attributes that it has.
  package let attributes: Attributes
  /// How many of them can be told apart, by its description and the variable COLORTERM.
  package var colorRange: ColorRange {
    let isDirect = hasDirectColors || ["truecolor", "24bit"].contains(facts.environment["COLORTERM"])
    return ColorRange(count: colors, isDirect: isDirect && !facts.isInScreen)
  }
  /// How many milliseconds ESC alone is waited after.
  package let escapeDelay: Int
  /// The terminal whose description is taken, where there is none of the one that TERM names.
  package let standIn: String?
  /// Whether its description says that it takes any colour.
  let hasDirectColors: Bool
  /// Whether it was asked what it is.
  package internal(set) var wasAsked = false
  /// The environment, its answers, and what tmux said.
  package internal(set) var facts: BidiFacts
  /// Who orders bidirectional text, and why.
  package internal(set) var decision: BidiDecision
}
