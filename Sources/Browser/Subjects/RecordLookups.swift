import DialogueRecord

extension Record {
  /// The organization of an id.
  func organization(_ id: String) -> Organization? { organizations.first { $0.id == id } }

  /// The working group of an id.
  func group(_ id: String) -> WorkingGroup? { groups.first { $0.id == id } }

  /// The term of an id.
  func term(_ id: String) -> Term? { terms.first { $0.id == id } }

  /// The reference of an id.
  func reference(_ id: String) -> Reference? { references.first { $0.id == id } }
}
