import Screen

// Schemes of the first eight colours, which are the user's own. The bright ones are left alone: Solarized has greys there, and eight colours
// have them by bold, which Arabic letters do not bear.

extension Tones {
  static let fewOnDark = few(accent: 6, stated: 2, elsewhere: 6, inferred: 5, caution: .letters(3), counterpart: 3)

  static let fewOnLight = few(accent: 4, stated: 4, elsewhere: 4, inferred: 5, caution: .letters(1), counterpart: 1)

  /// Where the background is not known: the one colour that reads on black and on white, or a ground of its own.
  static let few = few(accent: 5, stated: 5, elsewhere: 5, inferred: 5, caution: .on(3, 0), counterpart: 5)

  private static func few(
    accent: Color, stated: Color, elsewhere: Color, inferred: Color, caution: Style, counterpart: Color
  ) -> Tones {
    Tones(
      quiet: .standard, line: .standard, accent: accent, emphasis: [], stated: stated, elsewhere: elsewhere,
      inferred: inferred,
      caution: caution, hit: .on(3, 0), counterpart: counterpart, came: .on(2, 0), went: .on(6, 0),
      cameAndWent: .on(3, 0),
      selection: .letters(.standard, .reverse), resting: .letters(.standard, .bold), active: .on(6, 0),
      cell: .letters(.standard, .reverse),
      families: [Family(hue: accent)])
  }
}
