import Browser
import DialogueRecord

/// The command `hiwar`.
@main
enum Hiwar {
  /// The version, as `--version` prints it.
  static let version = "0.1.0"

  static func main() {
    Process.ignoreBrokenPipes()
    let installation = Installation()
    guard let interfaces = installation.interfaces(digits: .latin) else {
      // Without its words the program can only say this.
      Output.complain(
        "hiwar: Resources/Interface not found. Looked in: \(installation.interfacePlaces.joined(separator: ", "))")
      Process.exit(.unusablePack)
    }
    let words = Process.arguments
    let language = Arguments.interface(of: words) ?? Process.preferredLanguage
    do throws(Failure) {
      let arguments: Arguments
      do throws(UsageError) {
        arguments = try Arguments(words)
      } catch {
        throw .usage(error)
      }
      let interfaces =
        arguments[Options.digits] == .latin
        ? interfaces : installation.interfaces(digits: arguments[Options.digits]) ?? interfaces
      guard let interface = interfaces[language] else { throw .noSource }
      try Program(arguments, installation: installation, interfaces: interfaces, interface: interface).run()
    } catch {
      let interface = interfaces[language] ?? interfaces[.english]
      if let words = interface.map(error.words), !words.isEmpty { Output.complain(words) }
      Process.exit(error.exitCode)
    }
    Process.exit(.done)
  }
}
