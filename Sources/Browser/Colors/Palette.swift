import Screen
import Widgets

/// A colour scheme: a style for every role. Monochrome is one more column of the table.
package enum Palette: String, CaseIterable, Sendable, Hashable {
  /// Of 256 colours.
  case dark, light, contrastOnDark, contrastOnLight, middle
  /// Of the first eight.
  case fewOnDark, fewOnLight, few
  /// Attributes alone, for NO_COLOR and terminals without colours.
  case mono

  /// What the user chose, as far as the terminal has the colours for it. `background` is the terminal's, as far as it is known.
  package init(_ choice: ColorChoice, colors: Int, background: Background?) {
    let ground = choice == .dark ? .dark : choice == .light ? .light : background
    guard colors >= 8, choice != .mono else {
      self = .mono
      return
    }
    self =
      switch (choice, ground) {
      case (_, .dark) where colors < 256, (.terminal, .dark): .fewOnDark
      case (_, .light) where colors < 256, (.terminal, .light): .fewOnLight
      case (_, nil) where colors < 256, (.terminal, nil): .few
      case (.contrast, .dark): .contrastOnDark
      case (.contrast, .light): .contrastOnLight
      // Nothing stands further from a background that is not known than what the user chose for it.
      case (.contrast, nil): .mono
      case (_, .dark): .dark
      case (_, .light): .light
      case (_, nil): .middle
      }
  }

  /// The colours; nil where there are none.
  private var tones: Tones? {
    switch self {
    case .dark: .dark
    case .light: .light
    case .contrastOnDark: .contrastOnDark
    case .contrastOnLight: .contrastOnLight
    case .middle: .middle
    case .fewOnDark: .fewOnDark
    case .fewOnLight: .fewOnLight
    case .few: .few
    case .mono: nil
    }
  }

  /// The style of a role.
  package func style(_ role: Role) -> Style {
    tones.map { Palette.style(role, $0) } ?? .letters(.standard, Palette.attributes(role))
  }

  private static func style(_ role: Role, _ tones: Tones) -> Style {
    switch role {
    case .text, .tab: .letters(tones.text)
    case .dim, .mention: .letters(tones.quiet)
    case .border: .letters(tones.line)
    case .title, .heading, .only: .letters(tones.bright, .bold)
    case .selection: tones.selection
    case .selectionUnfocused: tones.resting
    case .selectedCell: tones.cell
    case .borderFocused, .marker, .theme, .shade, .own: .letters(tones.accent)
    case .tabActive: tones.active
    case .key: .letters(tones.accent, tones.emphasis)
    case .stated: .letters(tones.stated)
    case .elsewhere: .letters(tones.elsewhere)
    case .inferred: .letters(tones.inferred)
    case .emended, .caution: tones.caution
    case .link: .letters(tones.elsewhere, .underline)
    case .hit: tones.hit
    case .counterpart: .letters(tones.counterpart, .underline)
    case .came: tones.came
    case .went: tones.went
    case .cameAndWent: tones.cameAndWent
    }
  }

  /// What stands for a colour where there is none. Arabic letters take no bold, italic or underline: what has to be seen on them is reversed.
  private static func attributes(_ role: Role) -> Attributes {
    switch role {
    // Words that came and went stand in brackets.
    case .text, .tab, .theme, .stated, .shade, .own, .marker, .came, .went, .cameAndWent: []
    case .dim, .mention, .border, .elsewhere: .dim
    case .title, .heading, .only, .selectionUnfocused, .key, .caution, .borderFocused: .bold
    case .selection, .selectedCell, .tabActive, .counterpart: .reverse
    case .hit: [.bold, .reverse]
    case .inferred: .italic
    case .emended, .link: .underline
    }
  }

  /// The hue of a family of themes by its place; of more families than hues, some share one. Themes of none have the last one.
  func family(_ place: Int?) -> Style {
    tones.map { .letters($0.family(place).hue) } ?? style(.theme)
  }

  /// Whether families have hues of their own, so that a hue says something.
  var tellsFamilies: Bool { (tones?.families.count ?? 0) > 1 }

  /// The ground and the letters of a share of a year, from 0 to 1; nil where the scheme has no such grounds.
  func heat(_ share: Double, family place: Int?) -> Style? {
    guard let steps = tones?.family(place).heat, !steps.isEmpty else { return nil }
    // To a fifth, to two, to three, and more.
    return steps[min(steps.count - 1, max(0, Int((share * 5).rounded(.up)) - 1))]
  }

  /// The ground of the first and the last row.
  var bar: Color { tones?.bar ?? .standard }
}

extension Palette {
  /// How the parts look that recur on every screen.
  var widgets: WidgetStyles {
    WidgetStyles(
      text: style(.text), key: style(.key), dim: style(.dim), border: style(.border),
      borderFocused: style(.borderFocused), selection: style(.selection),
      selectionUnfocused: style(.selectionUnfocused), marker: style(.marker), tab: style(.tab),
      tabActive: style(.tabActive))
  }
}
