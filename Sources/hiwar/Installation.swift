import Browser
import DialogueRecord
import System

/// Where the program finds what belongs to it, wherever it was put.
struct Installation {
  /// Folders that may hold `Record` and `Interface`, in the order in which they are looked in: beside the program, as the
  /// package manager builds them, and under `share`.
  let folders: [String]

  init() {
    let here = Process.folder ?? "."
    folders = [here, here + "/hiwar_hiwar.resources", here + "/../share/hiwar"]
  }

  /// Where the words of the interface are looked for.
  var interfacePlaces: [String] { folders.map { $0 + "/Interface" } }

  /// The words of the interface in every language; nil where they are not found or not whole.
  func interfaces(digits: Digits) -> [Language: Interface]? {
    guard let place = interfacePlaces.first(where: Process.isFolder) else { return nil }
    var interfaces: [Language: Interface] = [:]
    for language in Language.allCases {
      guard let bytes = try? Folder(path: place).read(language.rawValue + ".json"), let catalogue = JSON(bytes),
        let interface = try? Interface(language: language, digits: digits, catalogue: catalogue)
      else { return nil }
      interfaces[language] = interface
    }
    return interfaces
  }

  /// The folder of the content pack: what the user names, else the bundled one.
  func packFolder(named: String?) throws(Failure) -> String {
    if let named = named ?? Environment.value("HIWAR_PACK") { return named }
    let places = folders.map { $0 + "/Record" }
    guard let place = places.first(where: Process.isFolder) else { throw .noPack(lookedIn: places) }
    return place
  }

  /// The record of a pack, whole or not at all.
  func record(pack named: String?) throws(Failure) -> Record {
    let path = try packFolder(named: named)
    do throws(PackFaults) {
      return try Record(pack: path)
    } catch {
      throw .packRefused(path: path, error)
    }
  }
}
