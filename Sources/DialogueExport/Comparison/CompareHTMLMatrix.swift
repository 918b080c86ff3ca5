import DialogueComparison
import DialogueRecord

/// The matrix of themes and the steps from session to session, as HTML.
extension CompareHTML {
  var matrix: [String] {
    // Of years without a session there is nothing to compare, which the gaps above say.
    guard !comparison.years.sessions.isEmpty else { return [] }
    let years = comparison.years.years.map {
      "<th scope=\"col\" class=\"year\">\(HTMLText.code(words.number($0.year)))</th>"
    }
    let totals = comparison.matrix.totals.map { total in
      "<td class=\"cell\">\(HTMLText.code(total.map(words.number) ?? words.cell(nil)))</td>"
    }
    return [heading("h2", .compareThemes), "<div class=\"table\">", "<table>"]
      + ["<caption>\(HTMLText.escaped(words.legend + " " + words[.compareShade]))</caption>", "<thead>", "<tr>"]
      + ["<th scope=\"col\">\(HTMLText.escaped(words[.compareTheme]))</th>"] + years
      + ["<th scope=\"col\">\(HTMLText.escaped(words[.compareCourse]))</th>", "</tr>", "</thead>", "<tbody>"]
      + comparison.matrix.rows.flatMap(tableRow) + ["</tbody>", "<tfoot>", "<tr>"]
      + ["<th scope=\"row\">\(HTMLText.escaped(words[.comparePointsInYear]))</th>"] + totals
      + ["<td></td>", "</tr>", "</tfoot>", "</table>", "</div>"]
  }

  private func tableRow(_ row: ThemeMatrix.Row) -> [String] {
    // A theme that no year compared has gets no section to lead to.
    let hasPoints = row.cells.contains { $0?.isEmpty == false }
    let name =
      hasPoints ? "<a href=\"#\(HTMLText.escaped(row.id))\">\(label(row.theme.name))</a>" : label(row.theme.name)
    let cells = row.cells.map { cell in
      let shade = cell.map(shade) ?? ""
      return "<td class=\"cell\(shade)\">\(HTMLText.code(words.cell(cell)))</td>"
    }
    return ["<tr>", "<th scope=\"row\">\(name)</th>"] + cells
      + ["<td>\(HTMLText.escaped(words.status(row.course)))</td>", "</tr>"]
  }

  /// The shade for a share of the year's points, in quarters; none where the theme is core of none.
  private func shade(_ cell: ThemeMatrix.Cell) -> String {
    cell.core.isEmpty ? "" : " shade\(min(4, Int(cell.share * 4) + 1))"
  }

  var steps: [String] {
    guard !comparison.steps.isEmpty else { return [] }
    return [heading("h2", .compareSteps)]
      + comparison.steps.flatMap { step in
        ["<h3>\(HTMLText.escaped(words.step(step)))</h3>"]
          + words.groups(step).map {
            "<p><b>\(HTMLText.escaped($0.status))</b>: \(HTMLText.escaped($0.themes))</p>"
          }
      }
  }
}
