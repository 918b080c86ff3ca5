import Screen

/// Which of a terminal's colour pairs stands for which colours. Pairs are given out as styles ask for them,
/// since a terminal may have no more than 64; pair 0 is the terminal's own colours.
struct ColorPairs {
  /// How a style is shown: a pair, and attributes that the terminal has.
  struct Look: Equatable {
    var pair: Int32
    var attributes: Attributes
  }

  /// The colours of a pair; -1 is the terminal's own.
  struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let colors: Int
  private let limit: Int
  private let attributes: Attributes
  /// The first number that the terminal takes for red, green and blue in 8 bits each; nil where all are of the palette.
  private let directFrom: Int?
  private var pairs: [Pair: Int32] = [:]
  private var looks: [Style: Look] = [:]
  /// Pairs that have been given out since the last call of `takeNew`, in order.
  private var new: [(number: Int32, pair: Pair)] = []

  /// The means of a terminal: how many colours and pairs, and which attributes. `directFrom` is the first number of a colour that
  /// is no longer of the palette, 8 in most descriptions of terminals that take any colour (xterm-direct).
  init(colors: Int, pairs: Int, attributes: Attributes, directFrom: Int? = nil) {
    self.directFrom = directFrom
    self.colors = colors
    self.limit = min(pairs, 0x7FFF)
    self.attributes = attributes
  }

  /// How to show a style. Where colours or pairs are lacking, a background becomes reverse video.
  mutating func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    var look = Look(pair: 0, attributes: style.attributes)
    let pair = Pair(foreground: number(style.foreground), background: number(style.background))
    // Two colours that are one on this terminal would hide the text.
    let isReadable = pair.foreground != pair.background || style.foreground == style.background
    if colors == 8, case .indexed(8...15) = style.foreground { look.attributes.insert(.bold) }
    if isReadable, let number = self.number(of: pair) {
      look.pair = number
    } else if style.background != .standard {
      look.attributes.insert(.reverse)
    }
    // Dim letters on a lit background are a background that is dim in patches.
    if look.attributes.contains(.reverse) { look.attributes.remove(.dim) }
    look.attributes.formIntersection(attributes)
    looks[style] = look
    return look
  }

  /// The pairs given out since the last call.
  mutating func takeNew() -> [(number: Int32, pair: Pair)] {
    defer { new = [] }
    return new
  }

  private mutating func number(of pair: Pair) -> Int32? {
    if pair == Pair(foreground: -1, background: -1) { return 0 }
    if let known = pairs[pair] { return known }
    guard colors > 0, pairs.count + 1 < limit else { return nil }
    let number = Int32(pairs.count + 1)
    pairs[pair] = number
    new.append((number, pair))
    return number
  }

  /// The terminal's number of a colour.
  private func number(_ color: Color) -> Int32 {
    guard case .indexed(let index) = color else { return -1 }
    if let directFrom, Int(index) >= directFrom { return XtermPalette.color(index).number }
    return Int32(XtermPalette.nearest(to: index, of: colors))
  }
}

extension RGB {
  /// The number by which terminals of direct colours go.
  fileprivate var number: Int32 { Int32(red) << 16 | Int32(green) << 8 | Int32(blue) }
}
