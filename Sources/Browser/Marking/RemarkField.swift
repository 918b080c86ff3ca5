import Desk
import DialogueRecord
import Screen
import Widgets

/// Two fields over the screen: a remark on a thing, and tags.
struct RemarkField: Sendable {
  /// The thing.
  let id: String
  /// Its texts as they are now.
  let texts: Bilingual
  private(set) var remark: TextField
  private(set) var tags: TextField
  /// Whether keys go to the tags.
  private(set) var isAtTags = false
  /// The remark and the tags that were there when the fields were opened.
  private let former: (remark: String, tags: [String])

  /// In a field a line ends with this sign.
  static let lineEnd: Character = "↵"

  /// With what is written on a mark already.
  init(_ id: String, _ texts: Bilingual, _ mark: Mark?) {
    self.id = id
    self.texts = texts
    former = (mark?.remark ?? "", mark?.tags ?? [])
    remark = TextField(RemarkField.inField(former.remark))
    tags = TextField(former.tags.joined(separator: ", "))
  }

  /// As it was typed in an earlier run and not kept. What was there then is not known: what is there now stays beside it.
  init(_ id: String, _ texts: Bilingual, _ remark: String, _ tags: String) {
    self.id = id
    self.texts = texts
    former = ("", [])
    self.remark = TextField(remark)
    self.tags = TextField(tags)
  }

  /// With another remark, as it comes out of an editor.
  init(_ field: RemarkField, remark: String) {
    self = field
    var lines = remark[...]
    // An editor ends the last line too.
    while lines.last?.isNewline == true { lines.removeLast() }
    self.remark = TextField(RemarkField.inField(String(lines)))
  }

  private static func inField(_ text: String) -> String {
    String(text.map { $0.isNewline ? lineEnd : $0 })
  }

  /// The remark with its lines.
  var text: String { String(remark.text.map { $0 == RemarkField.lineEnd ? "\n" : $0 }) }

  /// The tags, parted by commas in the field.
  var tagNames: [String] {
    tags.text.split { $0 == "," || $0 == "،" }.map { $0.trimming { $0 == " " || $0 == "#" } }.filter { !$0.isEmpty }
  }

  private var isRemarkChanged: Bool { remark.text != RemarkField.inField(former.remark) }

  private var areTagsChanged: Bool { tags.text != former.tags.joined(separator: ", ") }

  /// Whether something was typed.
  var isChanged: Bool { isRemarkChanged || areTagsChanged }

  /// What is to be done where it is kept.
  var changes: [Marks.Change] {
    let remark = isRemarkChanged ? [Marks.Change.remark(id, texts, text, was: former.remark)] : []
    let tags = areTagsChanged ? [Marks.Change.tags(id, texts, tagNames, was: former.tags)] : []
    return remark + tags
  }

  /// What follows from a key.
  enum Answer {
    case open, kept, left, quit
    /// The remark is to be written in an editor.
    case edited
  }

  mutating func type(_ key: Key, _ context: Context) -> Answer {
    switch key {
    case .enter: return .kept
    case .escape: return .left
    case .control("c"): return .quit
    case .control("o"): return .edited
    case .lineEnd where !isAtTags: remark.insert(String(RemarkField.lineEnd))
    case .tab, .backTab, .up, .down: isAtTags.toggle()
    default: _ = isAtTags ? tags.take(key, context.catalogue.direction) : remark.take(key, context.catalogue.direction)
    }
    return .open
  }

  /// Puts the cursor into one of the fields.
  mutating func edit(tags isTags: Bool, _ change: (inout TextField) -> Void) {
    isAtTags = isTags
    if isTags { change(&tags) } else { change(&remark) }
  }

  mutating func paste(_ text: String) {
    if isAtTags { tags.insert(text) } else { remark.insert(RemarkField.inField(text)) }
  }
}

extension Substring {
  /// Without such characters at its ends.
  fileprivate func trimming(_ isLeft: (Character) -> Bool) -> String {
    var text = self
    while let first = text.first, isLeft(first) { text.removeFirst() }
    while let last = text.last, isLeft(last) { text.removeLast() }
    return String(text)
  }
}
