import Screen

/// What was found out about a terminal, to be told to somebody who looks for the reason of a fault.
public struct Diagnosis: Sendable, Hashable {
  /// The name of LC_CTYPE in use: the environment's, or C.UTF-8 where that is not UTF-8.
  public let locale: String
  /// How many colours the terminal has; 0 for none.
  public let colors: Int
  /// How many pairs of colours it can show at a time.
  public let colorPairs: Int
  /// The attributes that it has.
  public let attributes: Attributes
  /// Whether it was asked what it is.
  public internal(set) var wasAsked = false
  /// The environment, its answers, and what tmux said.
  public internal(set) var facts: BidiFacts
  /// Who orders bidirectional text, and why.
  public internal(set) var decision: BidiDecision
}
