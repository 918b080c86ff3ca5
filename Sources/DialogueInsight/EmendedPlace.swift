import DialogueRecord

/// A place at which the source was emended.
package struct EmendedPlace: Sendable, Hashable {
  /// The passage.
  package let passage: Passage
  /// What the source reads there, and what is read instead.
  package let applied: AppliedEmendation
}

extension Record {
  /// Where an emendation is made, in the order of the record.
  package func places(of emendation: Emendation) -> [EmendedPlace] {
    passages.flatMap { passage in
      passage.emendations.filter { $0.id == emendation.id }.map { EmendedPlace(passage: passage, applied: $0) }
    }
  }
}
