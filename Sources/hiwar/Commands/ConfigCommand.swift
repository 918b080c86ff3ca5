import Browser
import DialogueExport
import DialogueRecord

extension Program {
  /// Prints what is in force and who says so, and complains of what is wrong with the user's file.
  func config() throws(Failure) {
    if self[Options.path] { return try output.print(Output.withoutControls(settingsFile.path)) }
    if self[Options.json] {
      try output.print(settingsJSON.text)
    } else {
      let heads = [catalogue[.columnSetting], catalogue[.columnValue], catalogue[.columnOrigin]]
      let table = PlainColumns(
        rows: [heads] + settingsRows { catalogue.shownWords($0, file: $1) }, languages: [.english, .english, nil])
      let rows = settingsRows { catalogue.words($0, file: $1) }
      try printer.print(rows.map { $0.joined(separator: "\t") + "\n" }.joined(), as: [.columns(table)])
    }
    let own = inForce.own
    if !own.faults.isEmpty { throw .settingsWrong(file: own.file, own.faults) }
  }

  /// A row a setting and an action with own keys; `origin` says where a value comes from.
  private func settingsRows(_ origin: (SettingsInForce.Source, String) -> String) -> [[String]] {
    let own = inForce.own
    return Setting.allCases.map { setting in
      let value = inForce[setting]
      return [setting.rawValue, value.text.map(SafeText.line) ?? "–", origin(value.source, own.file)]
    }
      + ownKeys.map { action, line in
        let keys = own.bindings.keys(of: action).map(\.title)
        return [
          "keys.\(action.id)", keys.isEmpty ? "–" : keys.joined(separator: " "), origin(.file(line: line), own.file),
        ]
      }
  }

  /// The actions with keys of the user's own, in the order of their lines.
  private var ownKeys: [(action: Action, line: Int)] {
    inForce.own.keyLines.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 }
  }

  private var settingsJSON: JSON {
    let own = inForce.own
    return [
      "file": .string(settingsFile.path),
      "settings": .array(
        Setting.allCases.map { setting in
          let value = inForce[setting]
          return .object(
            [
              .init("name", .string(setting.rawValue)), .init("value", value.text.map { .string($0) } ?? .null),
            ] + value.source.fields)
        }),
      "keys": .array(
        ownKeys.map { action, line in
          [
            "action": .string(action.id),
            "keys": .array(own.bindings.keys(of: action).map { .string($0.title) }), "line": .int(line),
          ]
        }),
      "faults": .array(
        own.faults.map { fault in
          [
            "line": fault.line.map { .int($0) } ?? .null,
            "message": .string(catalogue.words(fault, in: own.file)),
          ]
        }),
    ]
  }
}

extension SettingsInForce.Source {
  /// Who says so, for programs.
  fileprivate var fields: [JSON.Field] {
    switch self {
    case .option(let name): [.init("source", "option"), .init("option", .string(name))]
    case .variable(let name): [.init("source", "environment"), .init("variable", .string(name))]
    case .file(let line): [.init("source", "file"), .init("line", .int(line))]
    case .standard(let variable):
      [.init("source", "default")] + (variable.map { [.init("variable", .string($0))] } ?? [])
    case .left, .now: [.init("source", "run")]
    }
  }
}
