import BidiText
import DialogueRecord
import DialogueSearch

/// What stands before and after the keyword in a line of a concordance, in as many whole words as fit; an ellipsis says that there
/// are more.
package struct Surroundings: Sendable {
  /// What stands before, its end where it is cut.
  package let before: String
  /// What stands after, its beginning where it is cut.
  package let after: String

  /// For so many columns at either side.
  package init(_ line: Concordance.Line, columns: Int, options: TextOptions) {
    let direction = line.language.direction
    before = Surroundings.fitting(line.before, direction, columns, options, keepsEnd: true)
    after = Surroundings.fitting(line.after, direction, columns, options, keepsEnd: false)
  }

  private static func fitting(
    _ text: String, _ direction: BaseDirection, _ columns: Int, _ options: TextOptions, keepsEnd: Bool
  ) -> String {
    let all = text.split(separator: " ")
    // No more words than columns can fit: long texts are not measured whole.
    var words = keepsEnd ? all.suffix(columns) : all.prefix(columns)
    func joined() -> String {
      let kept = words.joined(separator: " ")
      if words.count == all.count { return kept }
      return keepsEnd ? "… " + kept : kept + " …"
    }
    while !words.isEmpty, Paragraph(joined(), direction: direction, options: options).columns > columns {
      if keepsEnd { words.removeFirst() } else { words.removeLast() }
    }
    return words.isEmpty && columns < 2 ? "" : joined()
  }
}
