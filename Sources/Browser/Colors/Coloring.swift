import Screen

/// What decides about colours: what the user chose, and what the terminal has.
package struct Coloring: Sendable, Hashable {
  /// What the user chose.
  package var choice: ColorChoice
  /// How many colours the terminal has; none where the user wants none.
  package var colors: Int
  /// Whether the terminal is dark or light, as far as it is known.
  package var background: Background?

  /// What is known of colours.
  package init(_ choice: ColorChoice = .auto, colors: Int = 256, background: Background? = nil) {
    self.choice = choice
    self.colors = colors
    self.background = background
  }

  /// The scheme that follows from these.
  package var palette: Palette { Palette(choice, colors: colors, background: background) }
}
