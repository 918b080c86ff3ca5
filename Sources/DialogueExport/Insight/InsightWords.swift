import DialogueInsight
import DialogueRecord

// Words and signs that screens and pages share.

extension CompareWords {
  /// What became of a theme between two sessions.
  package func name(of change: SessionChanges.Change) -> String {
    switch change {
    case .new: self[.compareNewOfTwo]
    case .returned: self[.compareReturnedOfTwo]
    case .kept: self[.changeKept]
    case .dropped: self[.changeDropped]
    }
  }

  /// The same for the head of a column.
  package func shortName(of change: SessionChanges.Change) -> String {
    change == .dropped ? self[.changeDroppedShort] : name(of: change)
  }

  /// What the numbers of points mean: `2+1: main subject of 2 points, in passing in 1`. Each number is isolated: signs of digits turn
  /// round in Arabic.
  package var cellsLegend: String {
    let mention = "+" + number(1)
    return text(
      .cellsLegend, ["cell": isolated(number(2) + mention), "mention": isolated(mention)])
  }

  private func isolated(_ text: String) -> String {
    language == .arabic ? "\u{2066}\(text)\u{2069}" : text
  }
}

extension Attendance {
  /// The role in which an organization took part as a sign, with a tilde where it was from afar.
  package var sign: String {
    let mark =
      switch role {
      case .host: "◆"
      case .participant: "●"
      case .observer: "○"
      case .named: "◐"
      }
    return virtual ? mark + "~" : mark
  }
}

extension Ground {
  /// A sign that tells the ground without colour, where one reads a language.
  package func sign(in language: Language) -> String {
    switch self {
    case .stated: "■"
    case .elsewhere: language == .arabic ? "↖" : "↗"
    case .inferred: "≈"
    }
  }
}
