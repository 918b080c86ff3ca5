import Desk

/// The marks of the user as the screens need them: by id, and told from those before by a number.
struct KnownMarks: Sendable {
  /// As they were read last.
  let marks: Marks
  /// All that hold, in the order of the user.
  let all: [Mark]
  /// Another one after every change.
  let revision: Int
  /// Why they could not be read; nil where they could.
  let refusal: String?
  private let places: [String: Int]

  /// Marks that were read, after so many others.
  init(_ marks: Marks = Marks(), revision: Int = 0, refusal: String? = nil) {
    self.marks = marks
    self.refusal = refusal
    self.revision = revision
    all = marks.all
    places = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The mark of a thing; nil where it has none.
  subscript(id: String) -> Mark? { places[id].map { all[$0] } }

  /// Its place in the order of the user.
  func place(_ id: String) -> Int? { places[id] }
}
