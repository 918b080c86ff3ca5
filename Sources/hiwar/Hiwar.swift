import Browser
import DialogueRecord

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
    let catalogue = catalogues.catalogue(for: Arguments.interface(of: words) ?? Process.preferredLanguage())
    do throws(Failure) {
      try run(words, installation, catalogues, catalogue)
    } catch {
      complain(error, catalogue)
      Process.exit(error.exitCode)
    }
    Process.exit(.done)
  }

  /// Answers what needs no words of the interface, also where these are damaged, and runs everything else.
  private static func run(
    _ words: [String], _ installation: Installation, _ catalogues: Catalogues, _ catalogue: Catalogue?
  ) throws(Failure) {
    let arguments: Arguments
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
      let catalogues = try catalogues.whole(digits: arguments[Options.digits])
      guard let catalogue, let catalogue = catalogues[catalogue.language] else { throw .noInterface(lookedIn: []) }
      try Program(arguments, installation: installation, catalogues: catalogues, catalogue: catalogue).run()
    }
  }

  /// Says why something was not done.
  private static func complain(_ failure: Failure, _ catalogue: Catalogue?) {
    let words = catalogue.map(failure.words) ?? failure.plainWords
    if !words.isEmpty { Output.complain(words) }
  }
}
