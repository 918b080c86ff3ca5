import Foundation

/// A folder of a test's own, gone with the last reference to it.
public final class TemporaryFolder: Sendable {
  /// Its path, without links.
  public let path: String

  /// An empty folder, or one with what another one holds.
  public init(copyOf other: String? = nil) throws {
    let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = place.appendingPathComponent("hiwar-test-\(UUID().uuidString)").path
    if let other {
      try FileManager.default.copyItem(atPath: other, toPath: path)
    } else {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Path of a name in it.
  public func path(of name: String) -> String {
    path + "/" + name
  }

  /// Writes a file, with the folders on the way to it.
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let url = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Bytes of a file.
  public func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(of: name))))
  }

  /// Takes a file or a folder away.
  public func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(of: name))
  }

  /// Copies a file or a folder from elsewhere.
  public func copy(_ place: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: place, toPath: path(of: name))
  }

  /// Puts a symbolic link under a name.
  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(of: name), withDestinationPath: target)
  }
}
