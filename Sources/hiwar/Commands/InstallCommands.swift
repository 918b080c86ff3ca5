import Browser
import DialogueRecord
import Glibc
import System

extension Program {
  /// Puts the program, its pack, the manual and the completions below a folder, and lists what was written.
  func install() throws(Failure) {
    let installer = try installer()
    let folder = try installation.bundledPack()
    // Whole or not at all.
    _ = try installation.record(pack: folder)
    guard let pack = try? PackFiles(in: folder) else { throw .noPack(lookedIn: [folder]) }
    do throws(Installer.Refusal) {
      let files = Installable.all(program: try ownProgram(), pack: pack, catalogues[.english] ?? catalogue)
      for path in try installer.install(files) { try? output.print(Output.withoutControls(path)) }
    } catch {
      throw .installing(error)
    }
    let place = installer.prefix + "/bin"
    let path = (Environment.value("PATH") ?? "").split(separator: ":").map(String.init)
    if !path.contains(where: { Process.realPath($0) == Process.realPath(place) }) {
      try print(catalogue.text(.installPath, ["folder": Output.withoutControls(place)]))
    }
  }

  /// Takes away what was installed below a folder, and lists it.
  func uninstall() throws(Failure) {
    let installer = try installer()
    do throws(Installer.Refusal) {
      let (gone, kept) = try installer.uninstall()
      for path in gone { try? output.print(Output.withoutControls(path)) }
      for path in kept { Output.complain(catalogue.text(.uninstallKept, ["file": path])) }
    } catch {
      throw .installing(error)
    }
  }

  private func installer() throws(Failure) -> Installer {
    guard let prefix = self[Options.prefix] else {
      throw .usage(.missingValue(option: Options.prefix.row.name, allowed: .folder))
    }
    let path = Saving(catalogue: catalogue).whole(prefix)
    do throws(SystemError) {
      return Installer(prefix: try Process.absolutePath(path))
    } catch {
      throw .installing(.file(path, error))
    }
  }

  private func ownProgram() throws(Installer.Refusal) -> [UInt8] {
    let path = installation.program ?? ""
    do throws(UserFile.Refusal) {
      if let bytes = try UserFile(path: path).read() { return bytes }
    } catch {
      throw .unreadable(path, error)
    }
    throw .file(path, SystemError(ENOENT))
  }
}
