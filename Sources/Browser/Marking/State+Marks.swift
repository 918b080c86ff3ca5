import Desk
import DialogueRecord

// Marking: what the user does, and what came of it on the disk.

extension State {
  /// Takes in the marks as their file has them, after changes that were made or as they were found. A remark that was kept is
  /// no draft any more.
  package mutating func take(_ marks: Marks, after changes: [Marks.Change] = []) {
    desk = KnownMarks(marks, revision: desk.revision + 1)
    if let kept = draft, changes == kept.changes { draft = nil }
    screens.search.know(desk)
    layOut()
  }

  /// Says why the marks could not be read: nothing is known of them then.
  package mutating func refuseMarks(because reason: String) {
    desk = KnownMarks(revision: desk.revision + 1, refusal: reason)
    layOut()
    say(reason)
  }

  /// Says why changes could not be made. What was typed goes back into its fields, so that nothing is lost.
  package mutating func refuse(_ changes: [Marks.Change], because reason: String) {
    if let draft, draft.changes == changes { overlay = .remark(draft) }
    say(reason)
  }

  /// Marks what is selected, or takes its mark away where all of it is marked.
  mutating func toggleMarks() -> [Effect] {
    guard let catalogue, let ids = ask({ $0.selected($1) })?.ids, !ids.isEmpty else { return [] }
    let marked = ids.compactMap { desk[$0] }
    let names = catalogue.list(of: ids)
    guard marked.count == ids.count else {
      let changes = ids.filter { desk[$0] == nil }.compactMap { id in
        record.thing(id).map { Marks.Change.mark(id, $0.texts) }
      }
      return [.changeMarks(changes, said: catalogue.text(.bookmarked, ["ids": names]))]
    }
    takenAway = marked.map { TakenMark(mark: $0, place: desk.place($0.id) ?? 0) }
    return [
      .changeMarks(ids.map { .unmark($0) }, said: catalogue.text(.bookmarkGone, ["ids": names]))
    ]
  }

  /// Brings back the marks that were taken away last, with their words and in their places.
  mutating func bringBackMarks() -> [Effect] {
    guard let catalogue, !takenAway.isEmpty else { return [] }
    let back = takenAway
    takenAway = []
    let changes: [Marks.Change] =
      [.merge(back.map(\.mark))] + back.map { .place($0.mark.id, at: $0.place) }
    let names = catalogue.list(of: back.map(\.mark.id))
    return [.changeMarks(changes, said: catalogue.text(.bookmarkBack, ["ids": names]))]
  }

  /// Opens the field for a remark on what is selected; of several things one is chosen first.
  mutating func writeRemark() -> [Effect] {
    guard let catalogue, let ids = ask({ $0.selected($1) })?.ids, !ids.isEmpty else { return [] }
    guard ids.count > 1 else { return writeRemark(on: ids[0]) }
    overlay = .chooser(chooser(of: ids, catalogue[.actionRemark]) { .remark($0) })
    return []
  }

  /// Opens the field for a remark on a thing, with what was typed there and not kept, else with the remark that it has.
  mutating func writeRemark(on id: String) -> [Effect] {
    guard let texts = record.thing(id)?.texts ?? desk[id]?.texts else { return [] }
    let left = draft.flatMap { $0.id == id ? $0 : nil }
    overlay = .remark(left ?? RemarkField(id, texts, desk[id]))
    return []
  }
}

/// A mark that was taken away, and the place that it had.
struct TakenMark: Sendable, Hashable {
  var mark: Mark
  var place: Int
}
