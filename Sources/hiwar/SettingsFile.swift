import Browser
import Desk
import Glibc
import System

/// The user's file of settings: `config` in `$XDG_CONFIG_HOME/hiwar`, else in `~/.config/hiwar`. A link in its place is followed, since many
/// keep such files elsewhere.
struct SettingsFile {
  /// Why it is not read or not written.
  enum Refusal: Error {
    case file(UserFile.Refusal)
    case tooLarge
    case content(SettingsText.Refusal)
  }

  /// No file of settings is longer, in bytes.
  static let sizeLimit = 1 << 20
  private static let name = "config"

  /// Nil where the user has no home.
  private let file: UserFile?
  /// How the folder is written that `~` stands for.
  private let home: String?

  /// That of the user.
  init(environment: (String) -> String? = Environment.value) {
    home = environment("HOME")
    let folder = UserFolder.path("XDG_CONFIG_HOME", else: ".config", environment)
    file = folder.map { UserFile(SettingsFile.name, in: $0) }
  }

  /// Its path, or how it is called where there is none.
  var path: String { file?.path ?? "$XDG_CONFIG_HOME/hiwar/" + SettingsFile.name }

  /// Its path as the user writes it, and no control in it.
  var shownPath: String {
    guard let home, home.count > 1, path.hasPrefix(home + "/") else { return Output.withoutControls(path) }
    return Output.withoutControls("~" + path.dropFirst(home.count))
  }

  /// What it says; nothing where there is none. Where it cannot be used that is a fault, told in the words of a catalogue.
  func read(_ catalogue: Catalogue?) -> OwnSettings {
    do throws(Refusal) {
      guard let text = try text() else { return OwnSettings(file: shownPath) }
      return OwnSettings(file: shownPath, text)
    } catch {
      return OwnSettings(file: shownPath, fault: error.fault(catalogue))
    }
  }

  /// Writes settings into what the file holds now, whoever wrote it, and returns what it then says. A file that cannot be used is left
  /// as it is.
  func keep(_ changes: [SettingChange]) throws(Refusal) -> OwnSettings {
    guard let file else { throw .file(.noHome) }
    let kept: Result<OwnSettings, Refusal>
    do throws(UserFile.Refusal) {
      kept = try file.locked { () throws(UserFile.Refusal) in
        Result { () throws(Refusal) in try write(changes, to: file) }
      }
    } catch {
      throw .file(error)
    }
    return try kept.get()
  }

  private func write(_ changes: [SettingChange], to file: UserFile) throws(Refusal) -> OwnSettings {
    let before = try text()
    var text = before ?? SettingsText()
    for change in changes { text.set(change.setting.rawValue, to: change.text) }
    if text != before {
      do throws(UserFile.Refusal) {
        try file.write(text.bytes, mode: 0o666)
      } catch {
        throw .file(error)
      }
    }
    return OwnSettings(file: shownPath, text)
  }

  /// The text of the file; nil where there is none.
  private func text() throws(Refusal) -> SettingsText? {
    guard let bytes = try bytes() else { return nil }
    do throws(SettingsText.Refusal) {
      return try SettingsText(bytes)
    } catch {
      throw .content(error)
    }
  }

  private func bytes() throws(Refusal) -> [UInt8]? {
    do throws(UserFile.Refusal) {
      return try file?.read(limit: SettingsFile.sizeLimit)
    } catch {
      if case .isTooLarge = error { throw .tooLarge }
      throw .file(error)
    }
  }
}

extension SettingsFile.Refusal {
  /// Why the file is not used or not written.
  func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .file(let refusal): refusal.words(catalogue)
    case .tooLarge: catalogue.text(.fileIsTooLarge, ["limit": catalogue.number(SettingsFile.sizeLimit >> 20)])
    case .content: catalogue.words(fault(catalogue).problem)
    }
  }

  /// The same as a fault of the file.
  fileprivate func fault(_ catalogue: Catalogue?) -> SettingsFault {
    switch self {
    case .content(.notUTF8): SettingsFault(nil, .notUTF8)
    case .content(.control(let code, let line)): SettingsFault(line, .control(code))
    case .file, .tooLarge: SettingsFault(nil, .unreadable(reason: catalogue.map(words) ?? "\(self)"))
    }
  }
}
