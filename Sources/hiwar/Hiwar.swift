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
    let interface = catalogues.interface(for: Arguments.interface(of: words) ?? Process.preferredLanguage())
    do throws(Failure) {
      try run(words, installation, catalogues, interface)
    } catch {
      complain(error, interface)
      Process.exit(error.exitCode)
    }
    Process.exit(.done)
  }

  /// Answers what needs no words of the interface, also where these are damaged, and runs everything else.
  private static func run(
    _ words: [String], _ installation: Installation, _ catalogues: Catalogues, _ interface: Interface?
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
      try Output().print(Help(interface: interface).text(of: name.flatMap(CommandTable.row)))
      if let failure = catalogues.failure { complain(failure, interface) }
    default:
      let interfaces = try catalogues.whole(digits: arguments[Options.digits])
      guard let interface, let interface = interfaces[interface.language] else { throw .noInterface(lookedIn: []) }
      try Program(arguments, installation: installation, interfaces: interfaces, interface: interface).run()
    }
  }

  /// Says why something was not done.
  private static func complain(_ failure: Failure, _ interface: Interface?) {
    let words = interface.map(failure.words) ?? failure.plainWords
    if !words.isEmpty { Output.complain(words) }
  }
}
