import Screen

/// The palette of 256 colours that xterm has and others took over: 16 named ones, a cube of 6 x 6 x 6, 24 greys.
package enum XtermPalette {
  /// The colour that comes nearest among the first 8 or 16.
  static func nearest(to index: UInt8, of colors: Int) -> UInt8 {
    if Int(index) < colors { return index }
    if index < 16 { return index & 7 }
    let (red, green, blue) = (Int(color(index).red), Int(color(index).green), Int(color(index).blue))
    let brightest = max(red, green, blue)
    // The bits of the eight colours: red 1, green 2, blue 4; a channel counts when it is near the brightest.
    func bit(_ channel: Int, _ value: UInt8) -> UInt8 { channel * 3 > brightest * 2 ? value : 0 }
    if brightest < 70 { return 0 }
    let hue = bit(red, 1) | bit(green, 2) | bit(blue, 4)
    return colors >= 16 && brightest > 200 ? hue | 8 : hue
  }

  /// The first 16 as xterm has them where the user says nothing.
  private static let named: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205),
    RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255),
    RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  /// The colour of a number.
  package static func color(_ index: UInt8) -> RGB {
    if index < 16 { return named[Int(index)] }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return RGB(grey, grey, grey)
    }
    let cube = index - 16
    func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
    return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }
}
