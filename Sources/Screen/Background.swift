/// What letters stand on in a terminal where nothing is said.
package enum Background: String, Sendable, Hashable {
  /// Nearer to black.
  case dark
  /// Nearer to white.
  case light
}
