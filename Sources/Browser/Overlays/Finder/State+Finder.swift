import Screen

// Opening the finder: what works here is offered before anything is typed.

extension State {
  mutating func openFinder() {
    guard let context else { return }
    let catalogues = [context.catalogue] + catalogues.values.filter { $0.language != settings.language }
    overlay = .finder(Finder(context, catalogues, useful: usefulActions))
  }

  /// The actions that can be done now: what is done with what one sees first, moving about last, and each time those of the hints
  /// before others.
  private var usefulActions: [Action] {
    let hinted = (ask { $0.hints($1) } ?? []).flatMap { $0.keys(settings.bindings) }
      .compactMap { settings.bindings.action(of: $0) }
    let groups: [[ActionGroup]] = [[.texts, .desk, .comparing, .searching], [.places], [.program], [.moving]]
    let able = Action.allCases.filter { $0 != .palette && reason(against: $0) == nil }
    let ranks = able.enumerated().map { place, action in
      let hint = hinted.firstIndex(of: action) ?? hinted.count
      return (groups.firstIndex { $0.contains(action.group) } ?? groups.count, hint, place)
    }
    return ranks.sorted(by: <).map { able[$0.2] }
  }
}
