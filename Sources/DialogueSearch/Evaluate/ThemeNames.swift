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
    [code, id].contains { $0.lowercased() == name.lowercased() }
  }

  fileprivate func isCalled(_ name: String) -> Bool {
    let analyzer = WordAnalyzer()
    func stems(_ text: String) -> Set<[UInt8]> { Set(text.words.map { analyzer.analysis(of: $0).keys.stem }) }
    let wanted = stems(name)
    return !wanted.isEmpty && Language.allCases.contains { wanted.isSubset(of: stems(self.name[$0])) }
  }

  fileprivate func begins(_ name: String) -> Bool {
    let wanted = name.words.map { $0.folded().withoutArticle }
    return !wanted.isEmpty
      && Language.allCases.contains { language in
        let words = self.name[language].words.map { $0.folded().withoutArticle }
        return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }
  }
}
