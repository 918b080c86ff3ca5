import Desk
import System

/// The marks of the user on disk: `marks.jsonl` in `$XDG_DATA_HOME/hiwar`, else in `~/.local/share/hiwar`, the same for all packs.
struct MarksFile {
  private static let name = "marks.jsonl"

  /// Nil where the user has no home.
  private let file: UserFile?

  /// That of the user.
  init(environment: (String) -> String? = Environment.value) {
    let folder = UserFolder.path("XDG_DATA_HOME", else: ".local/share", environment)
    file = folder.map { UserFile(MarksFile.name, in: $0) }
  }

  /// That of a folder.
  init(folder: String) {
    file = UserFile(MarksFile.name, in: folder)
  }

  /// Its path, or how it is called where there is none.
  var path: String { file?.path ?? "$XDG_DATA_HOME/hiwar/" + MarksFile.name }

  /// The marks; none where there is no file.
  func read() throws(Failure) -> Marks {
    do throws(UserFile.Refusal) {
      return try file?.read().map { Marks($0) } ?? Marks()
    } catch {
      throw .fileRefused(path, error)
    }
  }

  /// Makes changes to what the file holds now, whoever wrote it, and returns what it then holds. Where it cannot be read it is
  /// left as it is.
  func change(_ changes: [Marks.Change]) throws(Failure) -> Marks {
    do throws(UserFile.Refusal) {
      guard let file else { throw .noHome }
      return try file.locked { () throws(UserFile.Refusal) -> Marks in
        let before = try file.read().map { Marks($0) } ?? Marks()
        var marks = before
        for change in changes { marks.apply(change, at: WallClock.now) }
        if marks != before { try file.write(marks.bytes) }
        return marks
      }
    } catch {
      throw .fileRefused(path, error)
    }
  }
}
