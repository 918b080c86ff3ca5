import Browser
import DialogueRecord

/// The words of the interface in every language, as they were found.
struct Catalogues {
  /// By language, where there is a file that could be read. Of a phrase that is missing in it they say the name.
  private(set) var catalogues: [Language: Catalogue]
  /// Why they are not used; nil where everything is there.
  let failure: Failure?

  /// Words that were found already, or not.
  init(catalogues: [Language: Catalogue], failure: Failure?) {
    self.catalogues = catalogues
    self.failure = failure
  }

  /// Reads `en.json` and so on in a folder.
  init(folder path: String) {
    catalogues = [:]
    var faults: [Fault] = []
    for language in Language.allCases {
      let file = JSONFile(language.rawValue + ".json", in: Folder(path: path))
      let catalogue = Catalogue(language: language, file: file)
      if file.root != nil { catalogues[language] = catalogue }
      faults += file.sortedFaults
    }
    failure = faults.isEmpty ? nil : .interfaceRefused(folder: path, FileFaults(faults: faults))
  }

  /// Who speaks where a language is wanted. Whoever wants English is not spoken to in another language.
  func catalogue(for language: Language) -> Catalogue? {
    catalogues[language] ?? catalogues[.english]
  }

  /// All of them, with numbers written in some digits. Throws where anything is wrong.
  func whole(digits: Digits) throws(Failure) -> [Language: Catalogue] {
    if let failure { throw failure }
    return catalogues.mapValues { catalogue in
      var catalogue = catalogue
      catalogue.digits = digits
      return catalogue
    }
  }
}
