import Screen

// Schemes of 256 colours. Words have at least 4.5 : 1 against black, Solarized dark and gruvbox dark, or white, Solarized light and
// gruvbox light, cautions and changes 5 : 1 (WCAG 2.1, relative luminance).

extension Tones {
  static let dark = Tones(
    text: 252, bright: 231, quiet: 247, line: 240, accent: 80, stated: 114, elsewhere: 111, inferred: 177,
    caution: .letters(221), hit: .on(221, 16), counterpart: 221, came: .letters(114, .bold),
    went: .letters(210, .underline), cameAndWent: .letters(222, [.bold, .underline]), selection: .on(24, 231),
    resting: .on(238, 252), active: .on(80, 16), cell: .on(231, 16), bar: 236,
    families: [
      Family(hue: 150, heat: [.on(22, 252), .on(65, 16), .on(107, 16), .on(150, 16)]),
      Family(hue: 75, heat: [.on(17, 252), .on(25, 231), .on(74, 16), .on(117, 16)]),
      Family(hue: 211, heat: [.on(53, 252), .on(89, 231), .on(168, 16), .on(211, 16)]),
      Family(hue: 183, heat: [.on(54, 252), .on(61, 231), .on(140, 16), .on(183, 16)]),
      Family(hue: 180, heat: [.on(58, 231), .on(94, 231), .on(136, 16), .on(180, 16)]),
      Family(hue: 80, heat: [.on(23, 231), .on(30, 16), .on(37, 16), .on(80, 16)]),
    ])

  static let light = Tones(
    text: 236, bright: 16, quiet: 241, line: 248, accent: 24, stated: 22, elsewhere: 25, inferred: 90,
    caution: .letters(58), hit: .on(220, 16), counterpart: 58, came: .letters(22, .bold),
    went: .letters(124, .underline), cameAndWent: .letters(58, [.bold, .underline]), selection: .on(24, 231),
    resting: .on(252, 236), active: .on(24, 231), cell: .on(16, 231), bar: 254,
    families: [
      Family(hue: 22, heat: [.on(194, 16), .on(151, 16), .on(108, 16), .on(22, 231)]),
      Family(hue: 25, heat: [.on(195, 16), .on(153, 16), .on(110, 16), .on(25, 231)]),
      Family(hue: 125, heat: [.on(224, 16), .on(218, 16), .on(175, 16), .on(125, 231)]),
      Family(hue: 54, heat: [.on(189, 16), .on(183, 16), .on(140, 16), .on(54, 231)]),
      Family(hue: 94, heat: [.on(230, 16), .on(223, 16), .on(180, 16), .on(94, 231)]),
      Family(hue: 23, heat: [.on(194, 16), .on(152, 16), .on(73, 16), .on(23, 231)]),
    ])

  static let contrastOnDark = Tones(
    text: 231, bright: 231, quiet: 252, line: 250, accent: 123, stated: 157, elsewhere: 153, inferred: 219,
    caution: .letters(227, .bold), hit: .on(227, 16), counterpart: 227, came: .letters(157, .bold),
    went: .letters(217, .underline), cameAndWent: .letters(227, [.bold, .underline]), selection: .on(231, 16),
    resting: .on(240, 231), active: .on(123, 16), cell: .on(123, 16),
    families: [Family(hue: 231, heat: [.on(236, 231), .on(240, 231), .on(250, 16), .on(231, 16)])])

  static let contrastOnLight = Tones(
    text: 16, bright: 16, quiet: 238, line: 240, accent: 17, stated: 22, elsewhere: 18, inferred: 53,
    caution: .letters(88, .bold), hit: .on(226, 16), counterpart: 52, came: .letters(22, .bold),
    went: .letters(88, .underline), cameAndWent: .letters(52, [.bold, .underline]), selection: .on(16, 231),
    resting: .on(250, 16), active: .on(17, 231), cell: .on(17, 231),
    families: [Family(hue: 16, heat: [.on(254, 16), .on(250, 16), .on(240, 231), .on(16, 231)])])

  /// Where the background is not known: middle tones, which read on black and on white.
  static let middle = Tones(
    quiet: 243, line: 243, accent: 29, stated: 29, elsewhere: 63, inferred: 163, caution: .letters(130),
    hit: .on(220, 16), counterpart: 130, came: .letters(29, .bold), went: .letters(131, .underline),
    cameAndWent: .letters(130, [.bold, .underline]),
    selection: .letters(.standard, .reverse), resting: .letters(.standard, .bold), active: .on(29, 231),
    cell: .letters(.standard, .reverse),
    families: [131, 63, 29, 98, 130, 163].map { Family(hue: $0) })
}
