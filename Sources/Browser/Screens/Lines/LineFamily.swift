import DialogueComparison
import DialogueRecord
import Screen

extension LineageChain {
  /// The theme that most of its points have as a main one; of several the first of the record. Nil where no point has one.
  func mainTheme(_ record: Record) -> Theme? {
    let counts = record.themes.map { theme in nodes.count { $0.point.core.contains(theme.code) } }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { record.themes[$0] }
  }
}

extension ContextWriter {
  /// The hue of a line of descent: that of the family of its main theme. Where all families share one, which links and frames have too,
  /// there is none.
  func hue(of chain: LineageChain) -> Style {
    guard settings.palette.tellsFamilies else { return style(.text) }
    return settings.palette.family(chain.mainTheme(context.record).flatMap(context.families.place))
  }
}
