import Desk
import DialogueRecord
import Screen

// The document about a mark: when it was made, what has become of the text, the user's words, and what is marked.

extension DocumentBuilder {
  mutating func addMarked(_ id: String) {
    guard let mark = desk[id] else { return }
    let thing = record.thing(id)
    let anchor = Anchor(id: "mark", target: thing.flatMap { Destination($0, record) }.map { .subject($0.subject) })
    let day = mark.day.map { "\(catalogue.number($0.day)) \(catalogue.month($0.month)) \(catalogue.number($0.year))" }
    add(
      .flow([
        code(Mark.sign + " ", .own), span(catalogue.text(.markedOn, ["day": day ?? mark.marked]), .dim),
      ]), anchor)
    addStanding(of: mark)
    addBlank()
    switch thing {
    case .passage(let passage):
      addPassage(passage)
      addTranslationNotice()
    case .session, .section, nil:
      addName(thing?.texts ?? mark.texts, id, anchor)
      addTranslationNotice()
    case .some(let thing): addName(thing.texts, id, anchor)
    }
  }

  private mutating func addName(_ texts: Bilingual, _ id: String, _ anchor: Anchor) {
    add(.parallel(texts, .heading, marks: [:]), anchor)
    addOwnWords(on: id, anchor)
    addBlank()
  }

  /// What has become of the text since it was marked, with the text as it was then.
  private mutating func addStanding(of mark: Mark) {
    let standing = mark.standing(in: record)
    guard standing != .same else { return }
    add(.paragraph(catalogue[standing == .gone ? .markGone : .markChanged], catalogue.direction, .caution))
    guard standing == .changed else { return }
    addRule(.markTextThen)
    add(.parallel(mark.texts, .dim, marks: [:]))
    addRule(.markTextNow)
  }
}

extension Mark {
  /// The day on which it was made, in UTC; nil where that cannot be told.
  fileprivate var day: Day? {
    let parts = marked.prefix(10).split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
