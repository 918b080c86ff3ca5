import DialogueRecord

/// The families of themes, each at its place in the order of their first themes: by the place it has its hue.
struct ThemeFamilies: Sendable {
  private let places: [Bilingual: Int]

  /// The families of a record, made once for all that is drawn.
  init(_ record: Record) {
    var places: [Bilingual: Int] = [:]
    for family in record.themes.compactMap(\.family) where places[family] == nil { places[family] = places.count }
    self.places = places
  }

  /// The place of a theme's family; nil for a theme of none.
  func place(of theme: Theme) -> Int? { theme.family.flatMap { places[$0] } }
}
