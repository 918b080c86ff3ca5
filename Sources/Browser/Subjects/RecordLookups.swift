import DialogueRecord

extension Record {
  /// The organization of an id.
  func organization(_ id: String) -> Organization? {
    if case .organization(let organization) = thingWithID(id) { organization } else { nil }
  }

  /// The working group of an id.
  func group(_ id: String) -> WorkingGroup? {
    if case .group(let group) = thingWithID(id) { group } else { nil }
  }

  /// The term of an id.
  func term(_ id: String) -> Term? {
    if case .term(let term) = thingWithID(id) { term } else { nil }
  }

  /// The reference of an id.
  func reference(_ id: String) -> Reference? {
    if case .reference(let reference) = thingWithID(id) { reference } else { nil }
  }
}
