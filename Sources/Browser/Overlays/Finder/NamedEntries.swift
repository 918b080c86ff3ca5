import Lexis
import Screen

/// Entries as they are found by what is typed: of all that has a name in the finder, of actions alone in the list of keys.
struct NamedEntries: Sendable {
  /// All of them. Of two that are found equally well the first is the better.
  let all: [FinderEntry]
  let bindings: KeyBindings

  /// What what was typed is found in, the best first. `forgivesErrors` takes a word that differs by one error of typing for the one that
  /// was meant.
  func ranked(_ typed: String, forgivesErrors: Bool) -> [FinderEntry] {
    let filter = WordFilter(typed)
    guard !filter.isEmpty else { return [] }
    let fits = all.indices.compactMap { place in
      all[place].texts.fit(filter, forgivesErrors: forgivesErrors).map { (fit: $0, place: place) }
    }
    return fits.sorted { ($0.fit, $0.place) < ($1.fit, $1.place) }.map { all[$0.place] }
  }

  /// The action of a key that is called so, by its letter or its name.
  func byKey(_ typed: String) -> [FinderEntry] {
    all.filter { entry in
      guard let action = entry.action else { return false }
      return bindings.keys(of: action).contains { $0.isCalled(typed) }
    }
  }
}

extension [FinderEntry] {
  /// Each thing once, where it stands first.
  var unique: [FinderEntry] {
    var seen: Set<FinderEntry.Target> = []
    return filter { seen.insert($0.target).inserted }
  }
}

extension Key {
  /// Whether somebody calls it so: a letter as it is, a name in letters of either size.
  fileprivate func isCalled(_ typed: String) -> Bool {
    let title = title
    return title == typed || title.count > 1 && title.lowercased() == typed.lowercased()
  }
}
