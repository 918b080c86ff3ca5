import DialogueInsight
import DialogueRecord

// Words and signs that screens and pages share.

extension CompareWords {
  /// What became of a theme between two sessions.
  package func name(of change: SessionChanges.Change) -> String {
    switch change {
    case .new: self[.compareNewOfTwo]
    case .returned: self[.compareReturnedOfTwo]
    case .kept: self[.compareKept]
    case .dropped: self[.compareDropped]
    }
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
