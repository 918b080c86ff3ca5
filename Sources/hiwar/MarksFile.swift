import Desk
import System

/// The marks of the user on disk: `marks.jsonl` in `$XDG_DATA_HOME/hiwar`, else in `~/.local/share/hiwar`, the same for all packs.
struct MarksFile {
  private static let name = "marks.jsonl"

  /// Nil where the user has no home.
  private let file: OwnFile?

  /// That of the user.
  init(environment: (String) -> String? = Environment.value) {
    // A path that is not absolute is to be ignored (XDG Base Directory Specification).
    func path(_ variable: String, _ rest: String) -> String? {
      environment(variable).flatMap { $0.hasPrefix("/") ? $0 + rest : nil }
    }
    let folder = path("XDG_DATA_HOME", "/hiwar") ?? path("HOME", "/.local/share/hiwar")
    file = folder.map { OwnFile(MarksFile.name, in: $0) }
  }

  /// That of a folder.
  init(folder: String) {
    file = OwnFile(MarksFile.name, in: folder)
  }

  /// Its path, or how it is called where there is none.
  var path: String { file?.path ?? "$XDG_DATA_HOME/hiwar/" + MarksFile.name }

  /// The marks; none where there is no file.
  func read() throws(Failure) -> Marks {
    do throws(OwnFile.Refusal) {
      return try file?.read().map { Marks($0) } ?? Marks()
    } catch {
      throw .fileRefused(path, error)
    }
  }

  /// Makes changes to what the file holds now, whoever wrote it, and returns what it then holds. Where it cannot be read it is
  /// left as it is.
  func change(_ changes: [Marks.Change]) throws(Failure) -> Marks {
    do throws(OwnFile.Refusal) {
      guard let file else { throw .noHome }
      return try file.locked { () throws(OwnFile.Refusal) -> Marks in
        let before = try file.read().map { Marks($0) } ?? Marks()
        var marks = before
        for change in changes { marks.apply(change, at: WallClock.now) }
        if marks != before { try file.replace(with: marks.bytes) }
        return marks
      }
    } catch {
      throw .fileRefused(path, error)
    }
  }
}
