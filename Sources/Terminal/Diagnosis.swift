import Screen

/// What was found out about a terminal, to be told to somebody who looks for the reason of a fault.
public struct Diagnosis: Sendable, Hashable {
  /// The name of LC_CTYPE in use.
  public var locale: String
  /// Whether that is what the environment says; where not, the environment's is not UTF-8.
  public var isOwnLocale: Bool
  /// How many colours the terminal has; 0 for none.
  public var colors: Int
  /// How many pairs of colours it can show at a time.
  public var colorPairs: Int
  /// The attributes that it has.
  public var attributes: Attributes
  /// Whether it was asked what it is.
  public var wasAsked: Bool
  /// The environment, its answers, and what tmux said.
  public var facts: BidiFacts
  /// Who orders bidirectional text, and why.
  public var decision: BidiDecision
}
