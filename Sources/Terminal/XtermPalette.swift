/// The palette of 256 colours that xterm has and others took over: 16 named ones, a cube of 6 x 6 x 6, 24 greys.
enum XtermPalette {
  /// The colour that comes nearest among the first 8 or 16.
  static func nearest(to index: UInt8, of colors: Int) -> UInt8 {
    if Int(index) < colors { return index }
    if index < 16 { return index & 7 }
    let (red, green, blue) = components(index)
    let brightest = max(red, green, blue)
    // The bits of the eight colours: red 1, green 2, blue 4; a channel counts when it is near the brightest.
    func bit(_ channel: Int, _ value: UInt8) -> UInt8 { channel * 3 > brightest * 2 ? value : 0 }
    if brightest < 70 { return 0 }
    let hue = bit(red, 1) | bit(green, 2) | bit(blue, 4)
    return colors >= 16 && brightest > 200 ? hue | 8 : hue
  }

  private static func components(_ index: UInt8) -> (red: Int, green: Int, blue: Int) {
    if index >= 232 {
      let grey = 8 + 10 * (Int(index) - 232)
      return (grey, grey, grey)
    }
    let cube = Int(index) - 16
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }
}
