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

  /// A passage where it stands: in its session, else in the preamble.
  init(passage id: String, _ record: Record) {
    subject = record.session(of: id).map { .year($0.year) } ?? .about
    passage = id
  }
}
