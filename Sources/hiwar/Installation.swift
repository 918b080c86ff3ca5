import Browser
import DialogueRecord
import System

/// Where the program finds what belongs to it, wherever it was put.
struct Installation {
  /// Folders that may hold `Record`, in the order in which they are looked in: beside the program, as the
  /// package manager builds them, and under `share`.
  let folders: [String]
  /// The program itself.
  var program = Process.program

  init() {
    let here = Process.folder ?? "."
    folders = [here, here + "/hiwar_hiwar.resources", here + "/../share/hiwar"]
  }

  /// The folder of the content pack: what the user names, else the bundled one.
  func packFolder(named: String?) throws(Failure) -> String {
    if let named = named ?? Environment.value("HIWAR_PACK") {
      guard Process.isFolder(named) else { throw .noSuchPack(named) }
      return named
    }
    return try bundledPack()
  }

  /// The folder of the pack that belongs to the program.
  func bundledPack() throws(Failure) -> String {
    let places = folders.map { $0 + "/Record" }
    guard let place = places.first(where: Process.isFolder) else { throw .noPack(lookedIn: places) }
    return place
  }

  /// Whether a folder is the bundled pack.
  func isBundled(_ folder: String) -> Bool {
    folders.contains { Process.realPath($0 + "/Record").map { $0 == folder } ?? false }
  }

  /// The record of a pack, whole or not at all.
  func record(pack named: String?) throws(Failure) -> Record {
    let path = try packFolder(named: named)
    do throws(FileFaults) {
      return try Record(pack: path)
    } catch {
      throw .packRefused(path: path, error)
    }
  }
}
