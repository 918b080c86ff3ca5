import Screen
import Testing

@testable import Browser

@Suite("Colours and attributes")
struct PaletteTests {
  /// What has to be told apart where it stands side by side.
  private static let together: [[Role]] = [
    [.stated, .elsewhere, .inferred], [.text, .hit, .counterpart, .emended], [.text, .caution, .dim],
    [.came, .went, .text], [.selection, .selectionUnfocused, .text], [.tab, .tabActive], [.border, .borderFocused],
    [.link, .text], [.theme, .mention], [.only, .text],
  ]

  @Test("What stands side by side looks different in every scheme", arguments: Palette.allCases, together)
  func told(palette: Palette, roles: [Role]) {
    // Without colours a fact's ground is told by its sign and word as well, and a theme or an emendation by its sign.
    let told = palette == .accents ? roles : roles.filter { ![.stated, .theme, .link, .emended].contains($0) }
    #expect(Set(told.map(palette.style)).count == told.count, "\(told.map { "\($0): \(palette.style($0))" })")
  }

  @Test("With colours a caution has one, and the counterpart of a word is underlined in every scheme")
  func marks() {
    #expect(Palette.accents.style(.caution).foreground != .standard)
    for palette in Palette.allCases { #expect(palette.style(.counterpart).attributes.contains(.underline)) }
  }

  @Test("Without colours there is none", arguments: Role.allCases)
  func mono(role: Role) {
    let style = Palette.mono.style(role)
    #expect(style.foreground == .standard && style.background == .standard)
  }

  @Test("The scheme is the richest that the colours allow")
  func schemes() {
    #expect(
      [0, 7, 8, 16, 255, 256, 65536].map { Palette(colors: $0) } == [
        .mono, .mono, .basic, .basic, .basic, .accents, .accents,
      ])
  }
}
