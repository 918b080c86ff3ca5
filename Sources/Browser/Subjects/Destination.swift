import DialogueRecord

/// Where to go: a thing of the record, and what of it is to be in sight.
struct Destination: Sendable, Hashable {
  /// What the reader shows.
  var subject: Subject
  /// The passage that is selected in it, or the section of the preamble.
  var passage: String?
  /// Texts that answer the query: the first of their words that do is brought into sight.
  var answers: [String]?

  /// A thing from its beginning.
  init(_ subject: Subject) {
    self.subject = subject
  }

  /// A section of the preamble from its heading.
  init(section id: String) {
    subject = .about
    passage = id
  }

  /// Where a thing is read. A line of descent is shown at the point where it begins, an emendation where it is applied. Nil where
  /// nothing of the record is such a place.
  init?(_ thing: Thing, _ record: Record) {
    switch thing {
    case .section(let section): self.init(section: section.id)
    case .passage(let passage): self.init(passage: passage.id, record)
    case .session(let session): self.init(.year(session.year))
    case .gap(let gap): self.init(.year(gap.year))
    case .organization(let organization): self.init(.organization(organization.id))
    case .group(let group): self.init(.group(group.id))
    case .term(let term): self.init(.term(term.id))
    case .theme(let theme): self.init(.theme(theme.code))
    case .reference(let reference): self.init(.reference(reference.id))
    case .lineage(let lineage):
      guard let first = record.points(of: lineage).first else { return nil }
      self.init(.node(line: lineage.id, point: first.id))
    case .emendation(let emendation):
      let passage = record.passages.first { $0.emendations.contains { $0.id == emendation.id } }
      guard let passage else { return nil }
      self.init(passage: passage.id, record)
    }
  }

  /// A passage where it stands: in its session, else in the preamble.
  init(passage id: String, _ record: Record) {
    subject = record.session(of: id).map { .year($0.year) } ?? .about
    passage = id
  }
}
