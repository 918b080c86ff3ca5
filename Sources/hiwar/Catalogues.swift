import Browser
import DialogueRecord

/// The words of the interface in every language, as they were found.
struct Catalogues {
  /// By language, where there is a file that could be read. Of a phrase that is missing in it they say the name.
  private(set) var interfaces: [Language: Interface]
  /// Why they are not used; nil where everything is there.
  let failure: Failure?

  /// Words that were found already, or not.
  init(interfaces: [Language: Interface], failure: Failure?) {
    self.interfaces = interfaces
    self.failure = failure
  }

  /// Reads `en.json` and so on in a folder.
  init(folder path: String) {
    interfaces = [:]
    var faults: [Fault] = []
    for language in Language.allCases {
      let file = JSONFile(language.rawValue + ".json", in: Folder(path: path))
      let interface = Interface(language: language, catalogue: file)
      if file.root != nil { interfaces[language] = interface }
      faults += file.sortedFaults
    }
    failure = faults.isEmpty ? nil : .interfaceRefused(folder: path, FileFaults(faults: faults))
  }

  /// Who speaks where a language is wanted. Whoever wants English is not spoken to in another language.
  func interface(for language: Language) -> Interface? {
    interfaces[language] ?? interfaces[.english]
  }

  /// All of them, with numbers written in some digits. Throws where anything is wrong.
  func whole(digits: Digits) throws(Failure) -> [Language: Interface] {
    if let failure { throw failure }
    return interfaces.mapValues { interface in
      var interface = interface
      interface.digits = digits
      return interface
    }
  }
}
