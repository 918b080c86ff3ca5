/// Whether a terminal writes on something dark or on something light.
package enum Background: String, Sendable, Hashable, CaseIterable {
  case dark, light
}

/// A colour by the shares of its parts, 0 to 255.
package struct RGB: Sendable, Hashable {
  /// The shares.
  package var red, green, blue: UInt8

  /// A colour.
  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// How light it is to the eye, 0 to 1 (relative luminance of WCAG 2).
  package var luminance: Double {
    0.2126 * RGB.linear(red) + 0.7152 * RGB.linear(green) + 0.0722 * RGB.linear(blue)
  }

  /// The contrast to another colour by WCAG 2, 1 to 21.
  package func contrast(to other: RGB) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }

  /// The share of light in a channel of sRGB, by a polynomial that comes within a thousandth of the curve.
  private static func linear(_ share: UInt8) -> Double {
    let value = Double(share) / 255
    return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
  }
}

/// What a terminal writes on and with where nothing else is said, as far as it has told.
package struct Backdrop: Sendable, Hashable {
  /// Dark or light.
  package var background: Background
  /// The colour of the background; nil where only the kind is known.
  package var color: RGB?
  /// The colour of the letters, where it is known.
  package var letters: RGB?

  /// A backdrop of which the kind is known.
  package init(_ background: Background, color: RGB? = nil, letters: RGB? = nil) {
    self.background = background
    self.color = color
    self.letters = letters
  }

  /// A backdrop by its colour: light is what black letters read better on than white ones.
  package init(color: RGB, letters: RGB? = nil) {
    let isLight = color.contrast(to: RGB(0, 0, 0)) > color.contrast(to: RGB(255, 255, 255))
    self.init(isLight ? .light : .dark, color: color, letters: letters)
  }
}
