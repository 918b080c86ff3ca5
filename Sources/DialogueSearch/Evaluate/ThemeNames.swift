import DialogueRecord
import Lexis

extension [Theme] {
  /// The themes that a name means: by code or id, else by words of the name in any form, else by beginnings of its words.
  package func called(_ name: String) -> [Theme] {
    let tests: [(Theme) -> Bool] = [{ $0.hasCode(name) }, { $0.isCalled(name) }, { $0.begins(name) }]
    return tests.lazy.map { filter($0) }.first { !$0.isEmpty } ?? []
  }

  /// The themes that a mistyped name may mean.
  package func near(_ name: String) -> [Theme] {
    filter { theme in
      let names = Language.allCases.flatMap { [theme.name[$0]] + theme.name[$0].words } + [theme.code]
      return nearestName(to: name.folded(), among: names.map { $0.folded() }) != nil
    }
  }
}

extension Theme {
  fileprivate func hasCode(_ name: String) -> Bool {
    [code, id].contains { $0.folded() == name.folded() }
  }

  fileprivate func isCalled(_ name: String) -> Bool {
    let analyzer = WordAnalyzer()
    func stems(_ text: String) -> Set<[UInt8]> { Set(text.words.map { analyzer.stem(of: $0) }) }
    let wanted = stems(name)
    return !wanted.isEmpty && Language.allCases.contains { wanted.isSubset(of: stems(self.name[$0])) }
  }

  fileprivate func begins(_ name: String) -> Bool {
    let filter = WordFilter(name, isWithin: false)
    return !filter.isEmpty && Language.allCases.contains { filter.matches(self.name[$0]) }
  }
}
