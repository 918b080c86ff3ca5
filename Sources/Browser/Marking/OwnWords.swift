import BidiText
import Desk
import Screen
import Widgets

// The user's own words on things of the record, kept apart by their signs from all that is the record's or the project's.

extension Mark {
  /// What stands beside whatever is marked.
  static let sign = "♦"
  /// What stands before each line of a remark.
  static let remarkSign = "✎"
}

extension ContextWriter {
  /// The sign of a marked thing, with a blank before it; nothing where it is not marked.
  func markSign(_ id: String) -> [StyledText] {
    context.desk[id] == nil ? [] : [StyledText(" " + Mark.sign, style(.own))]
  }
}

extension DocumentBuilder {
  /// The sign of a marked thing, with blanks before it.
  func markSign(_ id: String) -> [StyledText] {
    desk[id] == nil ? [] : [code("  " + Mark.sign, .own)]
  }

  /// The remark and the tags of a marked thing.
  mutating func addOwnWords(on id: String, _ anchor: Anchor?, indent: Int = 0) {
    guard let mark = desk[id] else { return }
    for line in mark.remark.split(whereSeparator: \.isNewline) {
      let direction = TextField(String(line)).direction(catalogue.direction)
      add(.paragraph("\(Mark.remarkSign) \(line)", direction, .own), anchor, indent: indent)
    }
    guard !mark.tags.isEmpty else { return }
    let tags = mark.tags.map { tag in
      StyledText("#\(tag)  ", style(.own), direction: TextField(tag).direction(catalogue.direction))
    }
    add(.flow(tags), anchor, indent: indent)
  }

  /// The sign and the words on a thing that has a document of its own, below its name.
  mutating func addMark(on id: String, _ anchor: Anchor?) {
    guard desk[id] != nil else { return }
    add(.flow([code(Mark.sign + " ", .own), span(catalogue[.markedThing], .own)]), anchor)
    addOwnWords(on: id, anchor)
  }
}
