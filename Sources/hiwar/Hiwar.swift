import Browser
import DialogueRecord
import System

/// The command `hiwar`.
@main
enum Hiwar {
  static func main() {
    Process.handlesWriteErrors()
    let words = Process.arguments
    let installation = Installation()
    let catalogues = Catalogues()
    let said = Arguments.interface(of: words)
    let own = ownSettings(words, catalogues[said ?? Process.preferredLanguage()])
    let settled = own.values[.interface].flatMap { Language(rawValue: $0.text) }
    let catalogue = catalogues[said ?? settled ?? Process.preferredLanguage()]
    do throws(Failure) {
      try run(words, installation, catalogues, catalogue, own)
    } catch {
      complain(error, catalogue)
      Process.exit(error.exitCode)
    }
    Process.exit(.done)
  }

  /// Answers what needs no record, also where there is none, and runs everything else.
  private static func run(
    _ words: [String], _ installation: Installation, _ catalogues: Catalogues, _ catalogue: Catalogue,
    _ own: OwnSettings
  ) throws(Failure) {
    var arguments: Arguments
    do throws(UsageError) {
      arguments = try Arguments(words)
    } catch {
      throw .usage(error)
    }
    switch arguments.command {
    case .version: try Output().print(Version(installation, pack: arguments[Options.pack], catalogue).text)
    case .help(let name):
      try Output().print(Help(catalogue: catalogue).text(of: name.flatMap(CommandTable.row)))
    default:
      let inForce = SettingsInForce(arguments, own: own)
      arguments.settle(inForce, home: Environment.value("HOME"))
      let catalogues = catalogues.with(arguments[Options.digits])
      try Program(
        arguments, installation: installation, catalogues: catalogues.all, catalogue: catalogues[catalogue.language],
        inForce: inForce
      ).run()
    }
  }

  /// What the user's file says, unless it is not to be read.
  private static func ownSettings(_ words: [String], _ catalogue: Catalogue) -> OwnSettings {
    let file = SettingsFile()
    let isRead = !words.prefix { $0 != "--" }.contains(Options.noConfig.row.name)
    return isRead ? file.read(catalogue) : OwnSettings(file: file.shownPath)
  }

  /// Says why something was not done.
  private static func complain(_ failure: Failure, _ catalogue: Catalogue) {
    let words = failure.words(catalogue)
    if !words.isEmpty { Output.complain(words) }
  }
}
