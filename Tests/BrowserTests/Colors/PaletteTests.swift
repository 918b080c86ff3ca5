import Screen
import Testing

@testable import Browser

@Suite("Colours and attributes")
struct PaletteTests {
  /// What has to be told apart where it stands side by side.
  private static let together: [[Role]] = [
    [.stated, .elsewhere, .inferred], [.text, .hit, .counterpart, .emended], [.text, .caution, .dim],
    [.came, .went, .cameAndWent, .text], [.selection, .selectionUnfocused, .text], [.tab, .tabActive],
    [.border, .borderFocused],
    [.link, .text], [.theme, .mention], [.only, .text],
  ]

  private static let many: [Palette] = [.dark, .light, .contrastOnDark, .contrastOnLight, .middle]

  @Test("What stands side by side looks different in every scheme", arguments: Palette.allCases, together)
  func told(palette: Palette, roles: [Role]) {
    // With few colours or none a fact's ground is told by its sign and word as well, and a theme or an emendation by its sign.
    let told =
      PaletteTests.many.contains(palette)
      ? roles
      : roles.filter {
        ![.stated, .theme, .link, .emended, .dim, .border].contains($0)
          // Without colours those stand in brackets.
          && !(palette == .mono && [.came, .went, .cameAndWent].contains($0))
          && !(palette == .few && $0 == .elsewhere)
      }
    #expect(Set(told.map(palette.style)).count == told.count, "\(told.map { "\($0): \(palette.style($0))" })")
  }

  /// What marks words of Arabic, which take no bold, italic or underline.
  private static let marking: [Role] = [.hit, .counterpart, .selection, .tabActive]

  @Test("What marks words is seen on Arabic letters too", arguments: Palette.allCases, marking)
  func onArabic(palette: Palette, role: Role) {
    var style = palette.style(role)
    style.attributes.subtract([.bold, .italic, .underline])
    #expect(style != .plain && style != palette.style(.text))
  }

  @Test("With colours words that came and that went differ on Arabic letters", arguments: Palette.allCases)
  func cameAndWent(palette: Palette) {
    guard palette != .mono else { return }
    let styles = [Role.text, .came, .went, .cameAndWent].map { role in
      var style = palette.style(role)
      style.attributes.subtract([.bold, .italic, .underline])
      return style
    }
    #expect(Set(styles).count == styles.count)
  }

  @Test("No scheme relies on dim letters but the one without colours", arguments: Palette.allCases, Role.allCases)
  func dim(palette: Palette, role: Role) {
    #expect(palette == .mono || !palette.style(role).attributes.contains(.dim))
  }

  @Test("Without colours there is none", arguments: Role.allCases)
  func mono(role: Role) {
    let style = Palette.mono.style(role)
    #expect(style.foreground == .standard && style.background == .standard)
    #expect(Palette.mono.heat(1, family: 0) == nil && Palette.mono.family(0) == Palette.mono.style(.theme))
  }

  @Test(
    "The scheme is what the user chose, as far as the terminal has the colours",
    arguments: [
      (ColorChoice.auto, 256, Background.dark, Palette.dark), (.auto, 256, .light, .light),
      (.auto, 16, .dark, .fewOnDark),
      (.auto, 8, .light, .fewOnLight), (.auto, 0, .light, .mono), (.auto, 7, nil, .mono), (.auto, 256, nil, .middle),
      (.auto, 8, nil, .few), (.dark, 256, .light, .dark), (.light, 256, .dark, .light), (.light, 8, nil, .fewOnLight),
      (.contrast, 256, .dark, .contrastOnDark), (.contrast, 1 << 24, .light, .contrastOnLight),
      (.contrast, 256, nil, .mono), (.contrast, 8, .dark, .fewOnDark), (.terminal, 256, .dark, .fewOnDark),
      (.terminal, 256, .light, .fewOnLight), (.terminal, 256, nil, .few), (.terminal, 0, nil, .mono),
      (.mono, 256, .dark, .mono),
    ] as [(ColorChoice, Int, Background?, Palette)])
  func scheme(choice: ColorChoice, colors: Int, background: Background?, palette: Palette) {
    #expect(Coloring(choice, colors: colors, background: background).palette == palette)
  }

  @Test(
    "A share of a year has the step of its fifth",
    arguments: [(0.05, 0), (0.2, 0), (0.21, 1), (0.6, 2), (0.61, 3), (1, 3)])
  func heat(share: Double, step: Int) {
    #expect(Palette.dark.heat(share, family: 1) == Tones.dark.families[1].heat[step])
  }
}

extension Palette {
  /// What leads to the scheme.
  var coloring: Coloring {
    switch self {
    case .dark: Coloring(.dark)
    case .light: Coloring(.light)
    case .contrastOnDark: Coloring(.contrast, background: .dark)
    case .contrastOnLight: Coloring(.contrast, background: .light)
    case .middle: Coloring(.auto)
    case .fewOnDark: Coloring(.auto, colors: 8, background: .dark)
    case .fewOnLight: Coloring(.auto, colors: 8, background: .light)
    case .few: Coloring(.auto, colors: 8)
    case .mono: Coloring(.mono)
    }
  }
}
