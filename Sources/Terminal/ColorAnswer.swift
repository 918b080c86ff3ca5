import Screen

// What terminals say of their colours.

extension RGB {
  /// A colour as terminals write it, in the forms of XParseColor(3) that they use: `rgb:R/G/B` with 1 to 4 digits of hexadecimal
  /// for each, `rgba:R/G/B/A`, and `#RGB` with 1 to 4 digits each. Nil for what is none.
  init?(terminal text: some StringProtocol) {
    let parts: [Substring]
    if text.hasPrefix("rgb:") {
      parts = text.dropFirst(4).split(separator: "/", omittingEmptySubsequences: false).map { Substring($0) }
      guard parts.count == 3 else { return nil }
    } else if text.hasPrefix("rgba:") {
      parts = text.dropFirst(5).split(separator: "/", omittingEmptySubsequences: false).map { Substring($0) }
      guard parts.count == 4 else { return nil }
    } else {
      let digits = Substring(text.dropFirst())
      guard text.hasPrefix("#"), digits.utf8.count.isMultiple(of: 3), !digits.isEmpty else { return nil }
      let length = digits.count / 3
      parts = (0..<3).map { digits.dropFirst($0 * length).prefix(length) }
    }
    let shares = parts.map { RGB.share($0) }
    guard let red = shares[0], let green = shares[1], let blue = shares[2], !shares.contains(nil) else { return nil }
    self.init(red, green, blue)
  }

  /// A share of 1 to 4 digits: `f` is as much as `ff` and `ffff`.
  private static func share(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit), let value = Int(digits, radix: 16)
    else { return nil }
    let most = (1 << (4 * digits.utf8.count)) - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}

extension Background {
  /// What the variable COLORFGBG says, in which rxvt and others have the numbers of their colours, the background last. Of the
  /// first 16 colours 7 and those from 9 on are light.
  init?(environment value: String) {
    let last = value.split(separator: ";").last
    guard let number = last.flatMap({ Int($0) }), (0..<16).contains(number) else { return nil }
    self = number == 7 || number > 8 ? .light : .dark
  }
}

extension BidiFacts {
  /// What the terminal writes on: by its answers, else by the environment. In a multiplexer the variable may be of another terminal.
  package var backdrop: Backdrop? {
    if let color = answers.background { return Backdrop(color: color, letters: answers.foreground) }
    let known = answers.colorScheme ?? environment["COLORFGBG"].flatMap { Background(environment: $0) }
    return known.map { Backdrop($0, letters: answers.foreground) }
  }
}
