import DialogueRecord

/// Something that a reader has put into a dossier, with what the reader says of it.
package struct DossierEntry: Sendable, Hashable, Identifiable {
  /// The id of a thing of the record.
  package var id: String
  /// The reader's own words, of any number of lines.
  package var remark: String?
  /// The reader's own tags.
  package var tags: [String]
  /// Whether the text has changed since it was marked.
  package var isChanged: Bool
  /// The text as it was when it was marked, shown where it has changed or the record has the id no longer.
  package var kept: Bilingual?

  /// An entry.
  package init(id: String, remark: String? = nil, tags: [String] = [], isChanged: Bool = false, kept: Bilingual? = nil)
  {
    self.id = id
    self.remark = remark
    self.tags = tags
    self.isChanged = isChanged
    self.kept = kept
  }
}
