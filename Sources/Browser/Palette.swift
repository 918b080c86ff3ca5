import Screen

/// What a cell is for. Views name roles and never colours.
public enum Role: String, CaseIterable, Sendable {
  case text, dim, title, heading, border, borderFocused, tab, tabActive, key
  case selection, selectionUnfocused, marker
  case theme, mention, stated, elsewhere, inferred, emended, caution, link, hit, changed, only, shade
}

/// A colour scheme: a style for every role. Monochrome is one more column of the table.
public enum Palette: String, CaseIterable, Sendable, Hashable {
  /// The terminal's own colours and few accents; reads on dark and on light backgrounds.
  case color
  /// Attributes alone, for NO_COLOR and terminals without colours.
  case mono

  /// The style of a role.
  public func style(_ role: Role) -> Style {
    self == .color ? Palette.colored(role) : Palette.monochrome(role)
  }

  private static func colored(_ role: Role) -> Style {
    switch role {
    case .text, .tab: .plain
    case .dim, .border, .mention: Style(.standard, .dim)
    case .title, .heading: Style(.standard, .bold)
    case .borderFocused, .marker: Style(.indexed(6))
    case .tabActive: Style(.indexed(6), [.bold, .underline])
    case .key: Style(.indexed(6), .bold)
    case .selection: Style(.standard, .reverse)
    case .selectionUnfocused: Style(.standard, .bold)
    case .theme: Style(.indexed(6))
    case .stated: Style(.indexed(2))
    case .elsewhere: Style(.indexed(4))
    case .inferred: Style(.indexed(5))
    case .emended, .caution: Style(.indexed(3))
    case .link: Style(.indexed(4), .underline)
    case .hit: Style(.indexed(0), on: .indexed(3))
    case .changed: Style(.indexed(3), .underline)
    case .only: Style(.standard, .bold)
    case .shade: Style(.indexed(6))
    }
  }

  private static func monochrome(_ role: Role) -> Style {
    switch role {
    case .text, .tab, .stated, .theme, .marker, .shade: .plain
    case .dim, .border, .mention, .elsewhere: Style(.standard, .dim)
    case .title, .heading, .key, .caution, .selectionUnfocused, .only, .borderFocused: Style(.standard, .bold)
    case .tabActive: Style(.standard, [.bold, .underline])
    case .selection: Style(.standard, .reverse)
    case .inferred: Style(.standard, .italic)
    case .emended, .link, .changed: Style(.standard, .underline)
    case .hit: Style(.standard, [.bold, .underline])
    }
  }
}

extension Style {
  /// A style with the terminal's own background.
  init(_ foreground: Color, _ attributes: Attributes) {
    self.init(foreground, on: .standard, attributes)
  }
}
