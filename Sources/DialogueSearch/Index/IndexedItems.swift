import DialogueRecord

/// Which text of a hit it is.
package enum TextPart: Sendable, Hashable {
  /// The passage itself, or a note.
  case text
  /// The source's own reading of a passage that is emended. It has no English.
  case source
  /// The heading of a statement.
  case heading
  /// A name, in full or short, or another spelling of one.
  case acronym, name, spelling
  /// Something known of it.
  case fact(FactKind)
  /// What such a fact is called. It leads to the fact and is never shown.
  case field(FactKind)
  /// A term of the glossary, and what is to be known of it.
  case term, note

  /// The name in exports.
  package var label: String {
    switch self {
    case .fact(let kind), .field(let kind): kind.rawValue
    default: String(describing: self)
    }
  }
}

/// What can be found, in columns: an item is a passage, a member, a group, a term or a note, with one text or several. They stand in the order of their kinds, and within a kind in that of the record.
struct IndexedItems: Sendable {
  private(set) var kinds: [HitKind] = []
  private(set) var ids: [String] = []
  /// Ids of what a reader opens: for a note the passage that it belongs to.
  private(set) var targets: [String] = []
  /// Years; 0 where there is none.
  private(set) var years: [Int32] = []
  /// For each item its first text; one more at the end.
  private(set) var firstTexts: [UInt32] = [0]
  private(set) var texts: [Bilingual] = []
  private(set) var parts: [TextPart] = []
  /// For each text the item that it belongs to.
  private(set) var owners: [UInt32] = []
  /// How many items are the record itself. They come first.
  private(set) var recordCount = 0

  /// How many items there are.
  var count: Int { kinds.count }

  /// The texts of an item.
  func texts(of item: Int) -> Range<Int> {
    Int(firstTexts[item])..<Int(firstTexts[item + 1])
  }

  /// Begins an item. Its texts are added next.
  mutating func begin(_ kind: HitKind, id: String, target: String, year: Int?) {
    kinds.append(kind)
    if kind.isRecord { recordCount += 1 }
    ids.append(id)
    targets.append(target)
    years.append(Int32(truncatingIfNeeded: year ?? 0))
    firstTexts.append(UInt32(texts.count))
  }

  /// Adds a text to the last item.
  mutating func add(_ part: TextPart, _ text: Bilingual) {
    parts.append(part)
    texts.append(text)
    owners.append(UInt32(kinds.count - 1))
    firstTexts[kinds.count] = UInt32(texts.count)
  }

  /// Makes room.
  mutating func reserve(_ count: Int) {
    kinds.reserveCapacity(count)
    ids.reserveCapacity(count)
    targets.reserveCapacity(count)
    years.reserveCapacity(count)
    firstTexts.reserveCapacity(count + 1)
    texts.reserveCapacity(count)
    parts.reserveCapacity(count)
    owners.reserveCapacity(count)
  }
}
