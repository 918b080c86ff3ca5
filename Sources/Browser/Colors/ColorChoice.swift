/// The colours that a user can choose.
package enum ColorChoice: String, CaseIterable, Sendable, Hashable {
  /// What reads best on the terminal's background.
  case auto
  /// For dark backgrounds.
  case dark
  /// For light backgrounds.
  case light
  /// Few colours, as far from the background as can be.
  case contrast
  /// The colours that the user gave the terminal.
  case terminal
  /// None.
  case mono
}
