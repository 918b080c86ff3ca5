import Glibc

/// Folders of the user's.
package enum UserFolder {
  /// The folder of this program below one that a variable of the XDG Base Directory Specification names, else below the home of the user;
  /// nil where there is neither. A path that is not absolute is ignored, as the specification has it.
  package static func path(
    _ variable: String, else usual: String, _ environment: (String) -> String? = Environment.value
  ) -> String? {
    func absolute(_ name: String) -> String? { environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    return absolute(variable).map { $0 + "/hiwar" } ?? absolute("HOME").map { $0 + "/\(usual)/hiwar" }
  }

  /// Makes a folder and those above it, for nobody else to read.
  package static func make(_ path: String) throws(SystemError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw SystemError() }
    }
  }
}
