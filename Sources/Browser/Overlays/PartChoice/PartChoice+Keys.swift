import DialogueRecord
import Screen

extension PartChoice {
  /// Takes a key. Arrows go by what is seen: in Arabic the left one goes on in the text, whatever the language of the interface.
  mutating func type(_ key: Key, _ context: Context) -> OverlayAnswer {
    if let answer = answerOffer(key) { return answer }
    let wanted = column
    column = nil
    let isRightToLeft = source.language.direction == .rightToLeft
    switch Keymap.latin(key) {
    case .character("w"), .character("l"): move(forward: true)
    case .character("b"), .character("h"): move(forward: false)
    case .left, .wordLeft: move(forward: isRightToLeft)
    case .right, .wordRight: move(forward: !isRightToLeft)
    case .down, .character("j"): moveLine(by: 1, towards: wanted, context)
    case .up, .character("k"): moveLine(by: -1, towards: wanted, context)
    case .pageDown, .pageUp: moveLine(by: key == .pageDown ? page(context) : -page(context), towards: wanted, context)
    case .home: move(to: layout(context).words(atLineOf: cursor, source.parts.words).first)
    case .end: move(to: layout(context).words(atLineOf: cursor, source.parts.words).last)
    case .character("g"): move(to: source.parts.words.first)
    case .character("G"): move(to: source.parts.words.last)
    case .character(" "), .character("v"): toggleExtending()
    case .character("s"): takeSentences(forward: true)
    case .character("S"): takeSentences(forward: false)
    case .character("a"): take(source.parts.whole)
    case .tab, .backTab: turnLanguage()
    case .enter, .character("y"): offer = uses(context)
    case .character("/"): return OverlayAnswer(isOpen: false, outcome: search)
    case .escape where isExtending: toggleExtending()
    case .escape, .character("q"), .character("V"), .character("{"): return .closed
    case .control("c"): return .quit
    default: break
    }
    return OverlayAnswer()
  }

  /// A key goes to the list of uses while it is open. Out of it one step leads back to the text.
  private mutating func answerOffer(_ key: Key) -> OverlayAnswer? {
    guard var chooser = offer else { return nil }
    let answer = chooser.type(key)
    offer = answer.isOpen ? chooser : nil
    return answer.isOpen || answer.outcome.isEmpty ? OverlayAnswer(outcome: answer.outcome) : answer
  }

  /// So many lines down or up, as far as there are any.
  private mutating func moveLine(by count: Int, towards wanted: Int?, _ context: Context) {
    let layout = layout(context)
    let target = wanted ?? layout.distance(of: head, in: layout.line(of: cursor))
    for _ in 0..<abs(count) {
      move(to: layout.word(beside: head, cursor: cursor, by: count.signum(), nearest: target, source.parts.words))
    }
    column = target
  }

  /// The lines of a page: all that are seen but one.
  private func page(_ context: Context) -> Int { max(1, context.body.rows - 3) }

  /// The keys that matter most here.
  var hints: [Hint] {
    if offer != nil { return [.move, Hint(keys: [.enter], .hintChoose), Hint(keys: [.escape], .hintBack)] }
    func hint(_ keys: Character..., words: Phrase) -> Hint { Hint(keys: keys.map { .character($0) }, words) }
    let other = hasOther ? [Hint(keys: [.tab], .hintOtherText)] : []
    return [
      hint("w", "b", words: .hintWord), hint(" ", words: .hintExtend), hint("y", words: .hintUsePart),
      hint("s", words: .hintSentence),
    ] + other + [Hint(keys: [.escape], .hintBack), hint("/", words: .hintSearchPart), hint("a", words: .hintWholeText)]
  }
}
