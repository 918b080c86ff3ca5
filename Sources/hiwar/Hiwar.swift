import Browser
import DialogueRecord
import System

/// The command `hiwar`.
@main
enum Hiwar {
  /// The version, as `--version` prints it.
  static let version = "0.1.0"

  static func main() {
    Process.ignoreBrokenPipes()
    let words = Process.arguments
    let installation = Installation()
    let catalogues = installation.catalogues()
    let said = Arguments.interface(of: words)
    let own = ownSettings(words, catalogues.catalogue(for: said ?? Process.preferredLanguage()))
    let settled = own.values[.interface].flatMap { Language(rawValue: $0.text) }
    let catalogue = catalogues.catalogue(for: said ?? settled ?? Process.preferredLanguage())
    do throws(Failure) {
      try run(words, installation, catalogues, catalogue, own)
    } catch {
      complain(error, catalogue)
      Process.exit(error.exitCode)
    }
    Process.exit(.done)
  }

  /// Answers what needs no words of the interface, also where these are damaged, and runs everything else.
  private static func run(
    _ words: [String], _ installation: Installation, _ catalogues: Catalogues, _ catalogue: Catalogue?,
    _ own: OwnSettings
  ) throws(Failure) {
    var arguments: Arguments
    do throws(UsageError) {
      arguments = try Arguments(words)
    } catch {
      throw catalogues.failure ?? .usage(error)
    }
    switch arguments.command {
    case .version: try Output().print("hiwar \(version)")
    case .help(let name):
      try Output().print(Help(catalogue: catalogue).text(of: name.flatMap(CommandTable.row)))
      if let failure = catalogues.failure { complain(failure, catalogue) }
    default:
      let inForce = SettingsInForce(arguments, own: own)
      arguments.settle(inForce, home: Environment.value("HOME"))
      let catalogues = try catalogues.whole(digits: arguments[Options.digits])
      guard let catalogue, let catalogue = catalogues[catalogue.language] else { throw .noInterface(lookedIn: []) }
      try Program(arguments, installation: installation, catalogues: catalogues, catalogue: catalogue, inForce: inForce)
        .run()
    }
  }

  /// What the user's file says, unless it is not to be read.
  private static func ownSettings(_ words: [String], _ catalogue: Catalogue?) -> OwnSettings {
    let file = SettingsFile()
    let isRead = !words.prefix { $0 != "--" }.contains(Options.noConfig.row.name)
    return isRead ? file.read(catalogue) : OwnSettings(file: file.shownPath)
  }

  /// Says why something was not done.
  private static func complain(_ failure: Failure, _ catalogue: Catalogue?) {
    let words = catalogue.map(failure.words) ?? failure.plainWords
    if !words.isEmpty { Output.complain(words) }
  }
}
