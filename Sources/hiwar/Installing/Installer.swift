import DialogueRecord
import Glibc
import System

/// Puts files below a prefix and takes them away again. What is there and not known to be its own is never touched.
struct Installer {
  /// Why nothing was done, or not all of it.
  enum Refusal: Error, Equatable {
    /// These are there and are not what an installation put there.
    case notOurs([String])
    /// Nothing was installed: there is no such file.
    case nothingThere(String)
    case damaged(String, line: Int)
    case file(String, SystemError)
    case unreadable(String, UserFile.Refusal)
  }

  /// The folder below which all of it stands.
  let prefix: String

  /// Installs files in place of those of an installation before. Returns the paths that were written.
  func install(_ files: [Installable]) throws(Refusal) -> [String] {
    let old = try manifest() ?? Manifest()
    var strangers: [String] = []
    for path in old.paths.union(files.map(\.path)) {
      if let found = try file(path), !old.files.contains(found) { strangers.append(path) }
    }
    guard strangers.isEmpty else { throw .notOurs(strangers.sorted().map(whole)) }
    InstalledTree.isForEverybody()
    var new = Manifest()
    new.folders = old.folders
    new.files = Set(files.map { Manifest.File(path: $0.path, hash: SHA256.hexadecimal(of: $0.bytes)) })
    // First what there will be is written down, so that what is cut short can be taken away.
    try makeFolders(for: files.map(\.path) + [Manifest.path], &new)
    var both = new
    both.files.formUnion(old.files)
    try write(Array(both.text.utf8), to: Manifest.path)
    for file in files { try write(file.bytes, to: file.path, isProgram: file.isProgram) }
    for path in old.paths.subtracting(new.paths) where try file(path) != nil { try remove(path) }
    try write(Array(new.text.utf8), to: Manifest.path)
    return (files.map(\.path) + [Manifest.path]).map(whole)
  }

  /// Takes away what was installed and has not been changed since. Returns the paths that are gone, and those that stay.
  func uninstall() throws(Refusal) -> (gone: [String], kept: [String]) {
    guard let manifest = try manifest() else { throw .nothingThere(whole(Manifest.path)) }
    var (gone, kept): ([String], [String]) = ([], [])
    for path in manifest.paths.sorted() {
      do throws(Refusal) {
        guard let found = try file(path) else { continue }
        guard manifest.files.contains(found) else { throw .notOurs([path]) }
      } catch {
        // What was changed, and a link or a folder in its place, is not ours.
        kept.append(path)
        continue
      }
      try remove(path)
      gone.append(path)
    }
    try remove(Manifest.path)
    gone.append(Manifest.path)
    for folder in manifest.folders.reversed() { InstalledTree.removeIfEmpty(whole(folder)) }
    return (gone.map(whole), kept.map(whole))
  }

  private func whole(_ path: String) -> String { prefix + "/" + path }

  private func manifest() throws(Refusal) -> Manifest? {
    guard let bytes = try bytes(Manifest.path) else { return nil }
    do throws(Manifest.Damage) {
      return try Manifest(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .damaged(whole(Manifest.path), line: error.line)
    }
  }

  /// A file with what it holds; nil where there is none.
  private func file(_ path: String) throws(Refusal) -> Manifest.File? {
    try bytes(path).map { Manifest.File(path: path, hash: SHA256.hexadecimal(of: $0)) }
  }

  /// What is in a file; nil where there is none.
  private func bytes(_ path: String) throws(Refusal) -> [UInt8]? {
    do throws(UserFile.Refusal) {
      return try UserFile(path: whole(path)).read(followsLinks: false)
    } catch {
      if case .system(let reason) = error, reason.number == ENOTDIR { return nil }
      throw .unreadable(whole(path), error)
    }
  }

  private func makeFolders(for paths: [String], _ manifest: inout Manifest) throws(Refusal) {
    for path in paths {
      var folder = ""
      // The prefix itself, and what is above it, stays.
      try makeFolder(prefix)
      for name in path.split(separator: "/").dropLast() {
        folder += (folder.isEmpty ? "" : "/") + name
        if try makeFolder(whole(folder)), !manifest.folders.contains(folder) { manifest.folders.append(folder) }
      }
    }
  }

  @discardableResult private func makeFolder(_ path: String) throws(Refusal) -> Bool {
    do throws(SystemError) {
      return try !InstalledTree.makeFolder(path).isEmpty
    } catch {
      throw .file(path, error)
    }
  }

  private func write(_ bytes: [UInt8], to path: String, isProgram: Bool = false) throws(Refusal) {
    do throws(UserFile.Refusal) {
      try UserFile(path: whole(path)).write(bytes, over: .any, mode: isProgram ? 0o755 : 0o644)
    } catch {
      if case .system(let reason) = error { throw .file(whole(path), reason) }
      throw .unreadable(whole(path), error)
    }
  }

  private func remove(_ path: String) throws(Refusal) {
    do throws(SystemError) {
      try InstalledTree.remove(whole(path))
    } catch {
      throw .file(whole(path), error)
    }
  }
}
