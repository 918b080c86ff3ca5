import BidiText
import Browser
import DialogueRecord
import DialogueSearch
import Screen
import SeededNumbers
import TestSupport

// What needs files, or everything at once.

extension Target {
  /// A pack is read or refused with a place for every fault.
  static func pack(_ files: PackFiles) throws -> Target {
    let pack = try TemporaryFolder(copyOf: folder)
    return Target(name: "pack", few: 20) { generator in
      let file = generator.pick(files.files)
      try? pack.write(generator.broken([file.bytes]), to: file.name)
      defer { try? pack.write(file.bytes, to: file.name) }
      do throws(FileFaults) {
        _ = try Record(pack: pack.path)
        return nil
      } catch {
        return error.faults.allSatisfy { !$0.file.isEmpty } ? nil : "a fault of no file"
      }
    }
  }

  /// Whatever is done, at whatever size, there is a frame of that size with nothing in it that a terminal would obey.
  static func browser(_ record: Record) throws -> Target {
    var catalogues: [Language: Catalogue] = [:]
    for language in Language.allCases {
      let file = JSONFile(language.rawValue + ".json", in: Folder(path: "Resources/Interface"))
      catalogues[language] = Catalogue(language: language, file: file)
    }
    let words = catalogues
    let index = SearchIndex(record)
    let keys = try Key.list("jklh<Enter><Esc><Tab>?:,/fFeyVmMRstocL12345zbgG<PgDn><PgUp><Down><Up><BS><C-l><C-z>aبنت ")
    return Target(name: "browser", few: 20) { generator in
      let settings = Settings(
        language: generator.pick(Language.allCases),
        layout: TextOptions(order: generator.pick(TextOrder.allCases), keepsMarks: .random(using: &generator)))
      var state = State(record: record, catalogues: words, size: Size(columns: 100, rows: 30), settings: settings)
      for _ in 0..<40 {
        let event: Event =
          switch generator.number(0...9) {
          case 0: .resize(Size(columns: generator.number(1...400), rows: generator.number(1...120)))
          case 1: .paste(generator.text(["cooperation", "التعاون"]))
          case 2:
            .mouse(
              MouseEvent(
                generator.pick([.click, .doubleClick, .wheelUp, .wheelDown]),
                at: Position(
                  column: generator.number(-1...state.size.columns), row: generator.number(-1...state.size.rows))))
          default: .key(generator.pick(keys))
          }
        if update(&state, event).contains(.buildIndex) { state.receive(.indexed(index)) }
        let frame = view(state)
        guard frame.size == state.size else { return "a frame of another size after \(event)" }
        let isClean = frame.text.unicodeScalars.allSatisfy { scalar in
          scalar == "\n"
            || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
              && !(0x202A...0x202E).contains(scalar.value)
        }
        guard isClean else { return "a control on the screen after \(event)" }
      }
      return nil
    }
  }
}
