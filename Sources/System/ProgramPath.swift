import Glibc

extension Environment {
  /// The whole environment, as programs that are started get it: `NAME=value`.
  package static var entries: [String] {
    var texts: [String] = []
    var next = environ
    while let text = next.pointee {
      texts.append(String(cString: text))
      next += 1
    }
    return texts
  }

  /// Whether a program of a name is found in the folders of PATH.
  package static func hasProgram(_ name: String, path: String? = value("PATH")) -> Bool {
    (path ?? "").split(separator: ":", omittingEmptySubsequences: false).contains { folder in
      let file = (folder.isEmpty ? "." : folder) + "/" + name
      var information = stat()
      return stat(file, &information) == 0 && information.st_mode & S_IFMT == S_IFREG && access(file, X_OK) == 0
    }
  }
}
