import DialogueRecord

/// What a dossier says of itself, beside what it shares with a comparison. The words stand in the catalogue of the interface
/// under these names.
package enum DossierPhrase: String, CaseIterable, Sendable, Hashable {
  case dossierHeading, dossierRemark, dossierTags, dossierCitation, dossierSourceReads, dossierReadHere
  case dossierChanged, dossierChangedWithText, dossierGone, dossierGoneWithText, dossierOwnWords
}

extension CompareWords {
  subscript(_ phrase: DossierPhrase) -> String { text(phrase, [:]) }

  func text(_ phrase: DossierPhrase, _ arguments: [String: String]) -> String {
    lookup(phrase.rawValue, arguments)
  }
}
