import Screen

/// A colour as light: red, green and blue from 0 to 255.
struct Light: Sendable, CustomStringConvertible {
  var name: String
  var red: Int
  var green: Int
  var blue: Int

  init(_ name: String, _ rgb: Int) {
    self.name = name
    (red, green, blue) = (rgb >> 16, rgb >> 8 & 255, rgb & 255)
  }

  /// A colour of the 256 beside the user's own 16.
  init?(_ color: Color) {
    guard case .indexed(let index) = color, index >= 16 else { return nil }
    if index >= 232 {
      let grey = 8 + 10 * (Int(index) - 232)
      self.init("\(index)", grey << 16 | grey << 8 | grey)
    } else {
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
      let place = Int(index) - 16
      self.init("\(index)", level(place / 36) << 16 | level(place / 6 % 6) << 8 | level(place % 6))
    }
  }

  var description: String { name }

  /// Relative luminance as WCAG 2.1 has it.
  var luminance: Double {
    func linear(_ channel: Int) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast of two, from 1 to 21.
  func contrast(to other: Light) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }

  /// x to the power of 2.4, by the fifth root of x to the twelfth.
  private func power(_ base: Double) -> Double {
    let wanted = base * base * base * base * base * base * base * base * base * base * base * base
    var root = base * base
    for _ in 0..<60 { root -= (root * root * root * root * root - wanted) / (5 * root * root * root * root) }
    return root
  }
}
