/// What a pack names and what it refers to, over all its files, so that every id is checked once all of them are read.
final class CrossReferences {
  private struct Place {
    var file: JSONFile
    var offset: Int
  }
  private struct Use {
    var kind: EntityKind
    var id: String
    var place: Place
  }

  private var kinds: [String: Set<EntityKind>] = [:]
  private var declared: [String: Place] = [:]
  private var uses: [Use] = []
  private var links: [(later: String, earlier: String, place: Place)] = []
  private var lines: [(document: String, line: Int, place: Place)] = []
  private var states: [(year: Int, place: Place)] = []
  private var editions: [Int: Place] = [:]
  private var trusted: [(references: [String], place: Place)] = []
  /// Whether texts are looked at for what makes a pack no worse, which whoever only reads it has no need of.
  let looksClosely: Bool
  /// Whether it could be read which documents the pack holds whole. If not, no line can be held against them.
  var knowsDocuments = true

  init(looksClosely: Bool) {
    self.looksClosely = looksClosely
  }

  /// Notes the ordinal of a session, which no other has.
  func declare(edition: Int, _ file: JSONFile, at offset: Int) {
    if let first = editions[edition] {
      file.fault(.editionTaken(edition, by: first.file.label(first.offset)), at: offset)
    } else {
      editions[edition] = Place(file: file, offset: offset)
    }
  }

  /// Notes up to which session the sentences of a file were written.
  func state(asOf year: Int, _ file: JSONFile, at offset: Int) {
    states.append((year, Place(file: file, offset: offset)))
  }

  /// Tells of sentences that were written when the record had fewer sessions.
  func settleStates(last: Int) {
    for state in states where looksClosely && state.year < last {
      state.place.file.warn(.writtenBefore(asOf: state.year, last: last), at: state.place.offset)
    }
  }

  /// Notes that a thing has an id. Ids are unique over the whole pack, whatever the kind, since one command shows any of them.
  /// Without a kind nothing refers to the thing by this id.
  func declare(_ kind: EntityKind?, _ id: String, _ file: JSONFile, at offset: Int) {
    guard !id.isEmpty else { return }
    if let first = declared[id] {
      file.fault(.duplicateID(id, first: first.file.label(first.offset)), at: offset)
    } else {
      declared[id] = Place(file: file, offset: offset)
    }
    if let kind { kinds[id, default: []].insert(kind) }
  }

  /// Notes that something refers to an id.
  func use(_ kind: EntityKind, _ id: String, _ file: JSONFile, at offset: Int) {
    guard !id.isEmpty else { return }
    uses.append(Use(kind: kind, id: id, place: Place(file: file, offset: offset)))
  }

  /// Notes that a fact stands on a line of a document.
  func use(line: Int, of document: String, _ file: JSONFile, at offset: Int) {
    lines.append((document, line, Place(file: file, offset: offset)))
  }

  /// Notes that something is said with high confidence and stands on references alone.
  func trust(_ references: [String], _ file: JSONFile, at offset: Int) {
    trusted.append((references, Place(file: file, offset: offset)))
  }

  /// Notes a link of a line of descent.
  func link(_ later: String, to earlier: String, _ file: JSONFile, at offset: Int) {
    links.append((later, earlier, Place(file: file, offset: offset)))
  }

  /// Faults links that do not lead back: to an earlier year, or to an earlier point of the same year.
  func settleDescents(order: [String]) {
    let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for link in links {
      guard let later = rank[link.later], let earlier = rank[link.earlier], earlier >= later else { continue }
      link.place.file.fault(.descentNotBackward(link.earlier), at: link.place.offset)
    }
  }

  /// Faults every reference to something that is not there; but not to kinds of things of which a file could not be read.
  func settleIDs(except unread: Set<EntityKind>) {
    for use in uses where kinds[use.id]?.contains(use.kind) != true && !unread.contains(use.kind) {
      use.place.file.fault(.unknownID(use.kind, use.id), at: use.place.offset)
    }
  }

  /// Faults high confidence in what no official or first-hand reference says. One that is not there is a fault of its own.
  func settleTrust(_ references: [Reference]) {
    let kinds = Dictionary(references.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for (references, place) in trusted where references.allSatisfy({ kinds[$0] == .secondary }) {
      place.file.fault(.unfoundedConfidence, at: place.offset)
    }
  }

  /// Faults lines that the documents do not have, and tells once of each other document which lines nobody can count.
  func settleLines(_ documents: [SourceDocument]) {
    var unheld: [String: (lines: Set<Int>, place: Place)] = [:]
    for (id, line, place) in lines {
      guard let document = documents.first(where: { $0.id == id }) else {
        unheld[id, default: ([], place)].lines.insert(line)
        continue
      }
      guard line > document.lines else { continue }
      place.file.fault(.lineOutsideDocument(line, lines: document.lines), at: place.offset)
    }
    guard looksClosely, knowsDocuments else { return }
    for (id, (lines, place)) in unheld.sorted(by: { $0.key < $1.key }) {
      place.file.warn(.linesNotHeld(lines.sorted(), document: id), at: place.offset)
    }
  }
}
