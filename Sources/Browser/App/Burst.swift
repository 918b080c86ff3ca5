import Screen

/// Letters that came together while a query is typed: one edit of the field, followed once, however many they are.
package enum Burst {
  /// Beyond so many letters what stands in the field is shown before the rest is taken.
  private static let most = 4096

  /// An event with those letters behind it that make one edit with it, and what came next, if it was taken out and is none of
  /// them. `next` hands over what has come already.
  package static func taken(
    _ first: Event, _ state: State, next: () -> Event?
  ) -> (event: Event, rest: Event?) {
    guard state.takesQuery, case .key(.character(let letter)) = first else { return (first, nil) }
    var letters = [letter]
    while letters.count < most, let event = next() {
      guard case .key(.character(let letter)) = event else { return (edit(letters), event) }
      letters.append(letter)
    }
    return (edit(letters), nil)
  }

  /// One letter is a key, as it was; more are typed as if they were pasted.
  private static func edit(_ letters: [Character]) -> Event {
    letters.count == 1 ? .key(.character(letters[0])) : .paste(String(letters))
  }
}

extension State {
  /// Whether letters go to the query of a search.
  fileprivate var takesQuery: Bool {
    overlay == nil && screens.shown == .search && screens.search.isTyping
  }
}
