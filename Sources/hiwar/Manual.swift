import Browser
import DialogueRecord

/// The manual of the program in mdoc(7), as man and mandoc read it: the tables of commands, options, settings and actions.
struct Manual {
  /// The words.
  let catalogue: Catalogue

  /// The whole page.
  var text: String {
    (head + commands + options + keys + environment + files + exitStatus + examples + authors)
      .map { $0 + "\n" }.joined()
  }

  /// Lines of the shell that show what the program does, with the phrase that says it.
  static let examples: [(line: String, meaning: Phrase)] = [
    ("hiwar 2019.2.1", .commandBrowse), ("hiwar show CYB --json", .commandShow),
    ("hiwar search 'cooperation -drugs' --year 2017..2020", .commandSearch),
    ("hiwar compare 2017 2019 --format csv", .commandCompare), ("hiwar report --output record.html", .commandReport),
  ]

  private var head: [String] {
    let day = Version.day.split(separator: "-").compactMap { Int($0) }
    let date = day.count == 3 ? "\(Manual.months[day[1] - 1]) \(day[2]), \(day[0])" : Version.day
    return [
      ".Dd \(date)", ".Dt HIWAR 1", ".Os", ".Sh NAME", ".Nm hiwar", ".Nd \(escaped(catalogue[.manualSubject]))",
      ".Sh SYNOPSIS", ".Nm", ".Op Ar option ...", ".Op Ar \(ValueKind.place.placeholder) ...", ".Nm", ".Ar command",
      ".Op Ar option ...", ".Op Ar argument ...", ".Sh DESCRIPTION",
    ] + paragraph(.manualDescription)
  }

  /// As mdoc(7) has them, whatever the language.
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private var commands: [String] {
    [".Sh COMMANDS"] + paragraph(.usageOfCommand)
      + list(
        CommandTable.rows.map { row in
          let name = row.name.isEmpty ? ".It Nm" : ".It Ic \(word(row.name))"
          let options = row.options.isEmpty ? [] : [".Pp", options(row.options)]
          return [name + operands(row.operands.synopsis)] + paragraph(row.meaning) + options
        }) + [".Pp"] + paragraph(.usageQuery)
  }

  /// What stands behind the name of a command.
  private func operands(_ synopsis: String) -> String {
    guard !synopsis.isEmpty else { return "" }
    return synopsis.hasPrefix("[") ? " Op Ar " + synopsis.dropFirst().dropLast() : " Ar " + synopsis
  }

  /// The names of options, in a line.
  private func options(_ rows: [OptionRow]) -> String {
    let names = rows.enumerated().map { number, row in
      "Fl \(flag(row.name))" + (number < rows.count - 1 ? " ," : "")
    }
    return "." + names.joined(separator: " ")
  }

  private var options: [String] {
    [".Sh OPTIONS"]
      + Help.groups.enumerated().flatMap { number, group in
        let names = group.commands.map(\.title).joined(separator: catalogue[.comma] + " ")
        return (number == 0 ? [] : [".Pp"]) + lines(catalogue.text(.usageOptionsOf, ["commands": names]))
          + list(group.options.map(entry))
      } + [".Pp"] + paragraph(.usageEverywhere) + list(Options.everywhere.map(entry))
  }

  private func entry(_ row: OptionRow) -> [String] {
    let short = row.short.map { "Fl \(flag($0)) , " } ?? ""
    let value = row.value.map { ($0.isYesOrNo ? " Op Ar " : " Ar ") + words($0.placeholder) } ?? ""
    let standard = row.standard.map { " " + catalogue.text(.usageStandard, ["value": $0]) } ?? ""
    return [".It \(short)Fl \(flag(row.name))\(value)"] + lines(catalogue[row.meaning] + standard)
  }

  private var keys: [String] {
    [".Sh KEYS"] + paragraph(.manualKeys)
      + ActionGroup.allCases.flatMap { group in
        [".Ss \(escaped(catalogue[group.title]))"]
          + list(
            Action.allCases.filter { $0.group == group }.map { action in
              let keys = KeyBindings.standard.keys(of: action).map { word($0.title) }
              return [".It Ic \(keys.joined(separator: " Ic "))"] + paragraph(action.title)
            })
      }
  }

  private var environment: [String] {
    let usual: [(names: [String], setting: Setting)] = [
      (["LC_ALL", "LC_MESSAGES", "LANG"], .interface), (["VISUAL", "EDITOR"], .editor), (["PAGER"], .pager),
    ]
    let own = Setting.allCases.filter { !$0.variables.isEmpty }.map { (names: $0.variables, setting: $0) }
    return [".Sh ENVIRONMENT"]
      + list(
        (own + usual).map { names, setting in
          [".It " + names.map { "Ev \($0)" }.joined(separator: " , ")] + paragraph(setting.meaning)
        })
  }

  private var files: [String] {
    [".Sh FILES"]
      + list([
        [".It Pa ~/.config/hiwar/config"] + paragraph(.manualConfig),
        [".It Pa ~/.local/share/hiwar/marks.jsonl"] + paragraph(.commandMarks),
        [".It Pa ~/.local/state/hiwar/place.json"] + paragraph(.manualPlace),
        [".It Pa ../share/hiwar/Record"] + paragraph(.manualRecord),
      ])
  }

  private var exitStatus: [String] {
    [".Sh EXIT STATUS"] + list(ExitCode.allCases.map { [".It \($0.rawValue)"] + paragraph($0.phrase) })
  }

  private var examples: [String] {
    [".Sh EXAMPLES"]
      + list(Manual.examples.map { line, meaning in [".It Li \(words(line))"] + paragraph(meaning) })
  }

  private var authors: [String] {
    [".Sh AUTHORS", ".An The Hiwar contributors", ".Pp"] + paragraph(.versionLicence)
  }
}

extension Manual {
  private func list(_ entries: [[String]]) -> [String] { [".Bl -tag -width Ds"] + entries.joined() + [".El"] }

  private func paragraph(_ phrase: Phrase) -> [String] { lines(catalogue[phrase]) }

  /// A text as short lines of which none is taken for a macro. Each sentence begins one, so that it gets the space of a sentence.
  private func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var isOver = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      let word = escaped(String(word))
      if !isOver, let last = lines.last, Manual.length(last) + Manual.length(word) < Manual.width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word.hasPrefix(".") || word.hasPrefix("'") ? "\\&" + word : word)
      }
      isOver = word.count > 1 && [".", "?", "!"].contains(word.last)
    }
    return lines
  }

  /// How long a line may be, and is: what reads it writes letters beyond ASCII as `\[u0627]`.
  private static let width = 80
  private static func length(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) } }

  private func escaped(_ text: String) -> String { text.replacing("\\", with: "\\e").replacing("--", with: "\\-\\-") }

  /// A word behind a macro, which is never one itself, nor punctuation to it.
  private func word(_ text: String) -> String {
    "\\&" + escaped(text).replacing("\"", with: "\\(dq").replacing("'", with: "\\(aq").replacing("`", with: "\\(ga")
  }

  private func words(_ text: String) -> String {
    text.split(separator: " ").map { word(String($0)) }.joined(separator: " ")
  }

  /// An option without its first dash, which the macro puts there.
  private func flag(_ name: String) -> String { String(name.dropFirst()).replacing("-", with: "\\-") }
}
