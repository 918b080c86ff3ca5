import Browser
import DialogueRecord
import Glibc
import System

/// Where the user was last, kept for each pack in a file of its own: in `$XDG_STATE_HOME/hiwar`, else `~/.local/state/hiwar`.
struct LastPlace {
  /// What was found of it.
  enum Found: Equatable {
    /// There is none.
    case nothing
    case place(Snapshot)
    /// That of a newer version, which is left alone.
    case newer
    /// Something else has the name of the file, or what it holds is not understood. It is left alone.
    case unreadable
  }

  /// The version of the file that this program writes and reads.
  private static let format = 1

  /// The folder of the file; nil where the user has none.
  let folder: String?
  private let pack: String
  private let name: String

  /// That of a pack, by its folder. The bundled one has the same wherever it was put.
  init(pack: String, isBundled: Bool, environment: (String) -> String? = Environment.value) {
    folder = UserFolder.path("XDG_STATE_HOME", else: ".local/state", environment)
    self.pack = pack
    name = isBundled ? "place.json" : "place-\(SHA256.hexadecimal(of: pack.utf8).prefix(16)).json"
  }

  /// The path of the file; nil where there is no folder for it.
  var file: String? { folder.map { $0 + "/" + name } }

  private var own: UserFile? { folder.map { UserFile(name, in: $0) } }

  /// What there is of it.
  func read() -> Found {
    let bytes: [UInt8]?
    do throws(UserFile.Refusal) {
      bytes = try own?.read()
    } catch {
      // Below what is no folder there is no file.
      if case .system(let error) = error, error.number == ENOTDIR { return .nothing }
      return .unreadable
    }
    // An empty file has nothing to lose.
    guard let bytes, !bytes.isEmpty else { return .nothing }
    guard let json = JSON(bytes), let format = json["format"]?.asInt else { return .unreadable }
    guard format <= LastPlace.format else { return .newer }
    return json["place"].map { .place(Snapshot($0)) } ?? .nothing
  }

  /// Keeps a place, whole or not at all. Returns why it could not be where the user can do something about that: a home that is only
  /// to be read is meant so.
  func keep(_ place: Snapshot) -> SystemError? {
    guard let own else { return nil }
    switch read() {
    case .newer, .unreadable: return nil
    case .nothing, .place: break
    }
    let json: JSON = [
      "format": .int(LastPlace.format), "program": .string("hiwar \(Version.number)"), "pack": .string(pack),
      "place": place.json,
    ]
    do throws(UserFile.Refusal) {
      try own.locked { () throws(UserFile.Refusal) in try own.write((json.text + "\n").utf8) }
      return nil
    } catch {
      guard case .system(let error) = error else { return nil }
      return [EACCES, EPERM, EROFS, ENOENT, ENOTDIR].contains(error.number) ? nil : error
    }
  }
}

extension LastPlace.Found {
  /// The place; nil where there is none to take up.
  var place: Snapshot? { if case .place(let place) = self { place } else { nil } }

  /// What is to be said at the start of that in a file.
  func words(_ catalogue: Catalogue, file: String?) -> String? {
    switch self {
    case .nothing, .place: nil
    case .newer: catalogue[.lastPlaceNewer]
    case .unreadable: catalogue.text(.lastPlaceUnreadable, ["file": catalogue.path(file ?? "-")])
    }
  }
}
