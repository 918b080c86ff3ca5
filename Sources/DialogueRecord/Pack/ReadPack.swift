extension Record {
  /// The format of content packs that this program reads.
  package static let supportedFormat = 1

  /// Reads a content pack from a folder and checks it as a whole. The format is that of docs/content-pack.md.
  /// Throws every fault of the pack; nothing is half loaded.
  package init(pack path: String) throws(FileFaults) {
    self = try CheckedPack(path, looksClosely: false).record
  }
}

/// A pack that was read, with what should be looked at in it.
package struct CheckedPack: Sendable {
  /// What it holds.
  package let record: Record
  /// What makes the pack no worse and is still likely to be a mistake, such as a bullet at the beginning of a text. Places as of faults.
  package let warnings: [Fault]

  /// Reads a pack as `Record` does, and looks closely at its texts.
  package init(_ path: String) throws(FileFaults) {
    self = try CheckedPack(path, looksClosely: true)
  }

  fileprivate init(_ path: String, looksClosely: Bool) throws(FileFaults) {
    let folder = Folder(path: path)
    let main = JSONFile("pack.json", in: folder)
    if let newer = main.newerFormat {
      throw FileFaults(faults: [newer])
    }
    var reading = PackReading(folder: folder, main: main, looksClosely: looksClosely)
    let record = reading.record()
    guard let record, reading.faults.isEmpty else { throw FileFaults(faults: reading.faults) }
    self.record = record
    warnings = reading.warnings
  }
}

extension JSONFile {
  /// The kinds of things that the file may give ids to.
  var kinds: [EntityKind] {
    switch name {
    case "pack.json": []
    case "preamble.json": [.section, .passage]
    case "organizations.json": [.organization]
    case "working-groups.json": [.group]
    case "themes.json": [.theme]
    case "lineages.json": [.lineage]
    case "glossary.json": [.term]
    case "emendations.json": [.emendation]
    case "references.json": [.reference]
    default: [.session, .passage, .emendation, .reference]
    }
  }

  /// A pack of a newer format may differ anywhere: then its format is the only fault worth telling.
  fileprivate var newerFormat: Fault? {
    guard case .object(let fields) = root?.value, let format = fields.first(where: { $0.name == "format" }),
      case .number(let digits) = format.value.value, let number = Int(digits), number > Record.supportedFormat
    else { return nil }
    let (line, column) = place(format.value.offset)
    return Fault(
      file: name, line: line, column: column, path: "format",
      problem: .newerFormat(found: number, supported: Record.supportedFormat))
  }
}
