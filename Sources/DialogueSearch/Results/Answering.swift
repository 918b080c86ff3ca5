import DialogueRecord
import Lexis

extension [HitText] {
  /// Those of the texts of an item that answer: first the facts that were asked for by their names, then the others with a place,
  /// in their order. The source's own reading is one of them only where it says something that the emended one does not.
  var answering: [HitText] {
    let found = filter { !$0.matches.isEmpty }
    let asked = Set(found.compactMap { text in if case .field(let kind) = text.part { kind } else { nil } })
    func isAsked(_ text: HitText) -> Bool {
      if case .fact(let kind) = text.part { asked.contains(kind) } else { false }
    }
    let said = Set(found.filter { $0.part == .text }.flatMap(\.matchedArabic))
    return filter(isAsked)
      + found.filter { text in
        switch text.part {
        case .field: false
        case .source: !said.isSuperset(of: text.matchedArabic)
        default: !isAsked(text)
        }
      }
  }
}

extension HitText {
  /// The places in the Arabic as they are written.
  fileprivate var matchedArabic: [String] {
    matches.ar.map { text.ar.scalars($0.range) }
  }
}

extension Hit {
  /// The texts whose places count: a passage is not counted again in the source's own reading.
  var counted: [HitText] {
    let others = texts.filter { $0.part != .source }
    return others.allSatisfy { $0.matches.isEmpty } ? texts : others
  }

  /// Whether what answers is shown with the details only: a note, or the source's own reading.
  package var isDetail: Bool { kind == .notes || texts.first?.part == .source }
}

extension Concordance.Line {
  /// Whether the place is shown with the details only: in a note, or in the source's own reading.
  package var isDetail: Bool { kind == .notes || part == .source }
}
