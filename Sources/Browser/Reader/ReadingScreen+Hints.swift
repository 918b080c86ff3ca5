import DialogueRecord

extension ReadingScreen {
  /// The keys that matter while one reads on a screen of lists: those that do something with what is selected.
  func readingHints(_ context: Context) -> [Hint] {
    var here: [Hint] = [.move, Hint(.stepBack, context.leadsBack ? .hintBack : .hintList)]
    if let passage = selectedPassage(context) {
      if !passage.follows.isEmpty { here.append(Hint(.toEarlier, .hintEarlier)) }
      if !context.record.successors(of: passage.id).isEmpty { here.append(Hint(.toLater, .hintLater)) }
      if passage.emendations.contains(where: { $0.original != nil }) {
        here.append(Hint(.sourceReadings, .hintReadings))
      }
      here += [Hint(.copy, .hintCopy), Hint(.bookmark, .hintBookmark)]
    } else if selectedTarget(context) != nil {
      here.append(Hint(.open, .hintOpen))
    }
    if context.canGoBack, !context.leadsBack { here.append(Hint(keys: [.character("<")], .hintBack)) }
    return here + Hint.end + Hint.texts
  }
}
