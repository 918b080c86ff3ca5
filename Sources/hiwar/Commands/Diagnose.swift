import Browser
import DialogueRecord
import Screen
import System
import Terminal

extension Program {
  /// Prints what the program found out about the terminal and itself: what a bug report starts with.
  func diagnose() throws(Failure) {
    var lines = Version(installation, pack: self[Options.pack], catalogue).rows.filter { !$0.name.isEmpty }
    for name in ["TERM", "LANG", "LC_ALL", "LC_CTYPE", "COLORTERM", "NO_COLOR", "TMUX", "STY"] {
      lines.append((name, Environment.value(name) ?? "-"))
    }
    do throws(Failure) {
      let terminal = try openTerminal()
      terminal.waitForAnswers()
      let size = terminal.size
      let copying = terminal.copyFacts()
      let diagnosis = terminal.diagnosis
      terminal.close()
      let answers = diagnosis.facts.answers
      lines += [
        ("locale", diagnosis.locale), ("size", "\(size.columns)x\(size.rows)"),
        ("terminfo", diagnosis.standIn.map { "\($0), TERM is not known" } ?? "TERM"),
        ("colors", "\(diagnosis.colors), \(diagnosis.colorPairs) pairs, \(diagnosis.colorRange)"),
        ("ESCDELAY", "\(diagnosis.escapeDelay)"), ("background", terminal.backdrop.map { told($0) } ?? "-"),
        ("DECRQM 8", answers.bidiMode.map { String($0) } ?? "-"), ("XTVERSION", answers.version ?? "-"),
        ("DA1", answers.primaryAttributes.map { $0.map { String($0) }.joined(separator: ";") } ?? "-"),
        ("DA2", answers.secondaryAttributes.map { $0.map { String($0) }.joined(separator: ";") } ?? "-"),
        ("DA3", answers.tertiaryAttributes ?? "-"),
        ("order", diagnosis.decision.order.rawValue), ("reason", diagnosis.decision.reason.rawValue),
        ("switch", diagnosis.decision.bidiSwitch.map(\.rawValue) ?? "-"),
        ("pins", diagnosis.decision.pinsLetters ? "yes" : "-"),
        ("kept", Preferences().order(for: diagnosis.name)?.rawValue ?? "-"),
        ("hint", diagnosis.decision.hint.map(\.rawValue) ?? "-"),
        ("XTQALLOWED", answers.allowed?.joined(separator: ",") ?? "-"),
      ]
      lines += CopyWay.ways(copying).enumerated().map { number, way in
        (number == 0 ? "copy" : "copy, else", way.told(copying))
      }
    } catch {
      lines.append(("terminal", error.words(catalogue)))
    }
    let width = lines.map(\.name.count).max() ?? 0
    let text = lines.map { name, value in
      name + String(repeating: " ", count: width - name.count + 2) + value
    }
    try output.print(text.joined(separator: "\n"))
  }

  /// What the terminal writes on and with.
  private func told(_ backdrop: Backdrop) -> String {
    func word(_ color: RGB) -> String {
      "#" + [color.red, color.green, color.blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    return [backdrop.background.rawValue, backdrop.color.map(word), backdrop.letters.map { "letters " + word($0) }]
      .compactMap { $0 }.joined(separator: " ")
  }
}
