import Browser
import DialogueRecord

/// The words of the interface in every language.
struct Catalogues {
  /// By language.
  private(set) var all: [Language: Catalogue]

  /// Those that are built into the program. That nothing is wrong with them is tested.
  init() {
    all = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, Catalogues.builtIn($0)) })
  }

  /// Those of a language.
  subscript(language: Language) -> Catalogue { all[language] ?? Catalogues.builtIn(language) }

  /// The same words with numbers in other digits.
  func with(_ digits: Digits) -> Catalogues {
    var other = self
    other.all = all.mapValues { catalogue in
      var catalogue = catalogue
      catalogue.digits = digits
      return catalogue
    }
    return other
  }

  private static func builtIn(_ language: Language) -> Catalogue {
    Catalogue(language: language) { JSONFile(language.rawValue + ".json", bytes: BuiltIn.words(language)) }
  }
}
