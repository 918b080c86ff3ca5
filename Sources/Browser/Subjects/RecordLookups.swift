import DialogueRecord

extension Record {
  /// The organization of an id.
  func organization(_ id: String) -> Organization? { organizations.first { $0.id == id } }

  /// The working group of an id.
  func group(_ id: String) -> WorkingGroup? { groups.first { $0.id == id } }

  /// The term of an id.
  func term(_ id: String) -> Term? { terms.first { $0.id == id } }

  /// The place of a theme's family among those of the record, in the order of their first themes; nil for one of none.
  func family(of theme: Theme) -> Int? {
    guard let family = theme.family else { return nil }
    var seen: [Bilingual] = []
    for other in themes {
      guard let next = other.family, !seen.contains(next) else { continue }
      if next == family { return seen.count }
      seen.append(next)
    }
    return nil
  }

  /// The reference of an id.
  func reference(_ id: String) -> Reference? { references.first { $0.id == id } }
}
