extension Record {
  /// The format of content packs that this program reads.
  package static let supportedFormat = 1

  /// Reads a content pack from a folder and checks it as a whole. The format is that of docs/content-pack.md.
  /// Throws every fault of the pack; nothing is half loaded.
  package init(pack path: String) throws(FileFaults) {
    let folder = Folder(path: path)
    let main = JSONFile("pack.json", in: folder)
    if let newer = main.newerFormat {
      throw FileFaults(faults: [newer])
    }
    var reading = PackReading(folder: folder, main: main)
    let record = reading.record()
    guard let record, reading.faults.isEmpty else { throw FileFaults(faults: reading.faults) }
    self = record
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
