import Screen
import Testing

@testable import Browser

@Suite("Contrast of the colour schemes")
struct ContrastTests {
  private static let dark = [
    Light("black", 0x000000), Light("Solarized dark", 0x002B36), Light("gruvbox dark", 0x282828),
  ]
  private static let light = [
    Light("white", 0xFFFFFF), Light("Solarized light", 0xFDF6E3), Light("gruvbox light", 0xFBF1C7),
  ]

  private static func grounds(_ palette: Palette) -> [Light] {
    switch palette {
    case .dark, .contrastOnDark: dark
    case .light, .contrastOnLight: light
    default: []
    }
  }

  private static let schemes: [Palette] = [.dark, .light, .contrastOnDark, .contrastOnLight]

  /// What a style is seen on: its own ground, else those that the scheme is for and its bar.
  private func contrasts(_ style: Style, _ palette: Palette) -> [(ground: String, ratio: Double)] {
    guard let letters = Light(style.foreground) else { return [("no colour", 0)] }
    if let ground = Light(style.background) { return [(ground.name, letters.contrast(to: ground))] }
    let bar = Light(palette.bar).map { [$0] } ?? []
    return (ContrastTests.grounds(palette) + bar).map { ($0.name, letters.contrast(to: $0)) }
  }

  /// What each role needs. Frames are no text; those of a pane with the keys have to be seen (WCAG 1.4.11).
  private func least(_ role: Role, _ palette: Palette) -> Double {
    switch role {
    case .border: 1.4
    case .borderFocused: 3
    case .caution, .emended, .came, .went, .cameAndWent, .counterpart, .hit:
      palette.rawValue.hasPrefix("contrast") ? 7 : 5
    default: palette.rawValue.hasPrefix("contrast") ? 7 : 4.5
    }
  }

  @Test("Every role reads on every background of its scheme", arguments: schemes, Role.allCases)
  func roles(palette: Palette, role: Role) {
    for (ground, ratio) in contrasts(palette.style(role), palette) {
      #expect(ratio >= least(role, palette), "\(palette) \(role) on \(ground): \(ratio)")
    }
  }

  @Test("So do the hues of the families and the letters on every step of their grounds", arguments: schemes)
  func families(palette: Palette) {
    for place in 0..<6 {
      for (ground, ratio) in contrasts(palette.family(place), palette) {
        #expect(ratio >= 4.5, "\(palette) family \(place) on \(ground): \(ratio)")
      }
      var seen: Set<Style> = []
      for share in [0.1, 0.3, 0.5, 0.9] {
        guard let heat = palette.heat(share, family: place) else {
          Issue.record("\(palette) has no ground for \(share)")
          continue
        }
        seen.insert(heat)
        for (ground, ratio) in contrasts(heat, palette) {
          #expect(ratio >= 4.5, "\(palette) family \(place) share \(share) on \(ground): \(ratio)")
        }
      }
      #expect(seen.count == 4)
    }
  }

  @Test("Where the background is not known, colours read on black and on white alike", arguments: Role.allCases)
  func middle(role: Role) {
    let style = Palette.middle.style(role)
    guard let letters = Light(style.foreground) else { return }
    let grounds = Light(style.background).map { [$0] } ?? [Light("black", 0), Light("white", 0xFFFFFF)]
    // No colour of the 256 has 5 : 1 on both; these come nearest to 4.58, which would be the most.
    for ground in grounds { #expect(letters.contrast(to: ground) >= 4.4, "\(role) on \(ground)") }
  }

  @Test("So do the hues of the families there", arguments: 0..<6)
  func middleFamilies(place: Int) throws {
    let letters = try #require(Light(Palette.middle.family(place).foreground))
    for ground in [Light("black", 0), Light("white", 0xFFFFFF)] { #expect(letters.contrast(to: ground) >= 4.4) }
  }

  @Test("Of the eight colours that are the user's own only those are letters that read on such a background")
  func few() {
    // The eight of xterm, which are those of the standard and no one's worst.
    let standard = [0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5]
    func light(_ color: Color) -> Light? {
      guard case .indexed(let index) = color, index < 8 else { return nil }
      return Light("\(index)", standard[Int(index)])
    }
    for (palette, grounds) in [
      (Palette.fewOnDark, [Light("black", 0)]), (.fewOnLight, [Light("white", 0xFFFFFF)]),
      (.few, [Light("black", 0), Light("white", 0xFFFFFF)]),
    ] {
      for role in Role.allCases {
        let style = palette.style(role)
        guard let letters = light(style.foreground) else { continue }
        for ground in light(style.background).map({ [$0] }) ?? grounds {
          #expect(letters.contrast(to: ground) >= 4.4, "\(palette) \(role) on \(ground)")
        }
      }
    }
  }
}
