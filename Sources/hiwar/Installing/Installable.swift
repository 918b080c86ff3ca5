import Browser
import DialogueRecord

/// A file that is installed.
struct Installable: Equatable {
  /// Its path below the prefix, as the Filesystem Hierarchy Standard and the shells have it.
  let path: String
  let bytes: [UInt8]
  /// Whether it is a program.
  var isProgram = false

  /// Everything that belongs to a program with its pack. The manual is in English: what reads it leaves Arabic in the wrong order.
  static func all(program: [UInt8], pack: PackFiles, _ english: Catalogue) -> [Installable] {
    [
      Installable(path: "bin/hiwar", bytes: program, isProgram: true),
      Installable(path: "share/man/man1/hiwar.1", bytes: Array(Manual(catalogue: english).text.utf8)),
      Installable(path: "share/doc/hiwar/LICENSE", bytes: BuiltIn.licence),
      Installable(path: "share/doc/hiwar/licences.md", bytes: BuiltIn.licences),
    ]
      + Shell.allCases.map { Installable(path: $0.place, bytes: Array($0.script.utf8)) }
      + pack.files.map { Installable(path: "share/hiwar/Record/" + $0.name, bytes: $0.bytes) }
  }
}
