import Browser
import Glibc
import System

/// Saves what the user asks for where the user wants it, and says what became of it.
struct Saving {
  /// The words for what goes wrong.
  var catalogue: Catalogue
  /// The folder that `~` stands for; nil where there is none.
  var home = Environment.value("HOME")

  /// Writes a text to its file.
  func save(_ order: SaveOrder) -> SaveAnswer {
    let path = whole(order.path)
    let file = UserFile(path: path)
    do throws(UserFile.Refusal) {
      try file.write(order.text.utf8, over: order.replaces ? .old : .free, mode: 0o666)
      return .saved(shown(path))
    } catch {
      if case .isThere = error { return .isThere(free: file.freeName) }
      return .refused(shown(path), reason: error.words(catalogue))
    }
  }

  /// What is in a folder.
  func list(_ folder: String) -> SaveAnswer {
    let path = whole(folder)
    let real = Process.realPath(path) ?? path
    do throws(SystemError) {
      let entries = try FolderEntry.all(in: path).map { FolderListing.Entry($0.name, isFolder: $0.isFolder) }
      return .listed(FolderListing(asked: folder, path: shown(real), entries: entries))
    } catch {
      return .listed(
        FolderListing(asked: folder, path: shown(real), entries: [], refusal: error.words(catalogue)))
    }
  }

  /// The path with the folder that its `~` stands for.
  func whole(_ path: String) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  /// The path as the user writes it, and no control in it.
  private func shown(_ path: String) -> String {
    guard let home, home.count > 1, path == home || path.hasPrefix(home + "/") else {
      return Output.withoutControls(path)
    }
    return Output.withoutControls("~" + path.dropFirst(home.count))
  }
}

extension SystemError {
  /// Why the system would not save or read something; of what is rare the system's own words.
  func words(_ catalogue: Catalogue) -> String {
    switch number {
    case ENOENT: catalogue[.refusedNoFolder]
    case EACCES, EPERM: catalogue[.refusedNoRight]
    case EROFS: catalogue[.refusedReadOnly]
    case ENOSPC, EDQUOT: catalogue[.refusedFull]
    case ENOTDIR: catalogue[.refusedNotAFolder]
    case ENAMETOOLONG: catalogue[.refusedTooLong]
    case EFBIG: catalogue[.refusedTooLarge]
    case ELOOP: catalogue[.refusedLoop]
    default: reason
    }
  }
}
