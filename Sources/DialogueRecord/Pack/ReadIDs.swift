// Ids that a field gives to a thing, or names another one by.

extension FieldReader {
  /// A required id that this object gives to a thing; `isReferredTo` where other things name it by that id.
  mutating func declaredID(_ kind: EntityKind, _ name: String = "id", isReferredTo: Bool = true) -> String {
    guard let tree = required(name) else { return "" }
    let id = text(of: tree)
    crossReferences.declare(isReferredTo ? kind : nil, id, file, at: tree.offset)
    return id
  }

  /// A required id of another thing.
  mutating func usedID(_ kind: EntityKind, _ name: String) -> String {
    guard let tree = required(name) else { return "" }
    return usedID(kind, of: tree)
  }

  /// A required list of ids of other things.
  mutating func usedIDs(_ kind: EntityKind, _ name: String) -> [String] {
    list(name) { reader, tree in reader.usedID(kind, of: tree) }
  }

  /// An optional list of ids of other things.
  mutating func optionalUsedIDs(_ kind: EntityKind, _ name: String) -> [String] {
    optionalList(name) { reader, tree in reader.usedID(kind, of: tree) }
  }

  private func usedID(_ kind: EntityKind, of tree: JSONTree) -> String {
    let id = text(of: tree)
    crossReferences.use(kind, id, file, at: tree.offset)
    return id
  }
}
