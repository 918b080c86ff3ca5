/// What several files of a pack contribute to, while they are read.
struct PackParts {
  var documents: [DocumentLines] = []
  var references: [Reference] = []
  var emendations: [Emendation] = []

  /// The first document that can be rebuilt.
  var mainDocument: DocumentLines? { documents.first }
}
