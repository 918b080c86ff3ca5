import DialogueSearch
import DialogueRecord
import Screen

extension SearchScreen {
  mutating func type(_ key: Key, _ context: Context) -> Outcome? {
    guard isTyping else { return nil }
    switch key {
    case .escape:
      // What was found is kept for the next time.
      if results != nil, !field.text.isEmpty { keepQuery() }
      return [.back]
    case .enter:
      keepQuery()
      leaveField()
    case .tab, .pageDown: leaveField()
    case .down: if history.isRecalling { recall(1) } else { leaveField() }
    case .up: recall(-1)
    case .control("c"): return [.perform(.quit)]
    case .control("z"): return [.perform(.suspend)]
    case .function(1): return [.help]
    default: edit(key, context)
    }
    return []
  }

  private mutating func leaveField() {
    if hasBody { isTyping = false }
  }

  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    if let step = action.step(page: page(context)) {
      move(by: step, context)
      return []
    }
    switch action {
    case .open: return open(context)
    case .stepBack: if way == .hits { isTyping = true } else { turn(to: way) }
    case .nextPane, .previousPane: isTyping = true
    case .towardsReader, .towardsList, .readerPane: break
    case .nextMark, .previousMark:
      step(by: action == .nextMark ? 1 : -1)
      return [.say(hitPlace(context.catalogue))]
    case .concordance: turn(to: concordance == nil ? .concordance(.year) : way)
    case .trend: turn(to: .trend)
    case .sort: return turnOrder().map { [.say($0.phrase, context)] } ?? []
    case .filter: return filters(context).map { [.choose($0)] } ?? []
    default: return nil
    }
    return []
  }

  func reason(against action: Action, _ context: Context) -> Phrase? {
    switch action {
    case .nextMark, .previousMark: places.isEmpty || trend != nil ? .disabledNoMarks : nil
    case .filter: results == nil ? .disabledNoFilter : nil
    case .sort: concordance == nil ? .disabledNotMatrix : nil
    case .concordance, .trend: results == nil ? .disabledNotSearch : nil
    default: commonReason(against: action, context)
    }
  }

  /// The keys that matter most, in the way in which what was found is shown.
  func hints(_ context: Context) -> [Hint] {
    if isTyping {
      return [
        Hint(keys: [.enter], .hintToHits), Hint(keys: [.up], .hintHistory), Hint(keys: [.escape], .hintBack),
        Hint(keys: [.function(1)], .hintKeys),
      ]
    }
    let trend = Hint(.trend, .hintTrend)
    let concordance = Hint(.concordance, .hintConcordance)
    let filter = Hint(.filter, .hintFilter)
    let query = Hint(.searchTab, .hintQuery)
    let hits = Hint(.nextMark, .previousMark, words: .hintHits)
    let read = Hint(.open, .hintRead)
    switch way {
    case .hits where places.isEmpty, .concordance where places.isEmpty: return [trend, filter, query] + Hint.end
    case .hits: return [.move, read, hits, filter, concordance, trend, query] + Hint.end
    case .concordance:
      return [.move, read, Hint(.sort, .hintSort), Hint(.concordance, .hintToHits), trend, hits, filter, query]
        + Hint.end
    case .trend:
      return [.move, Hint(.trend, .hintToHits), concordance, filter, query, Hint(.languages, .hintLanguages)] + Hint.end
    }
  }
}
