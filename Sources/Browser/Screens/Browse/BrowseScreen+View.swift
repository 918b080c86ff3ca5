import DialogueRecord
import Screen
import Widgets

extension BrowseScreen {
  /// Three lists and the reader.
  func draw(on drawing: inout Drawing) {
    let layout = layout(drawing.context)
    for part in Part.lists {
      guard let rect = layout.frames[part] else { continue }
      let isFocused = focus == part
      let title = [
        StyledText("\(part.rawValue + 1) ", drawing.style(.key)),
        drawing.span(drawing.catalogue[part.phrase], isFocused ? .title : .text),
      ]
      let inside = drawing.pane(Pane(title: title, isFocused: isFocused), in: rect)
      let list = list(part, drawing.context.record)
      let parts = parts(part, inside)
      drawing.list(list, in: parts.list, isFocused: isFocused)
      if list.entries.isEmpty { drawing.paragraph(drawing.catalogue[.finderNone], .dim, in: parts.list) }
      guard let filter = filters[part] ?? (parts.filter.isEmpty ? nil : TextField()) else { continue }
      drawing.filter(filter, .filterTerms, isOpen: isFiltering && isFocused, in: parts.filter)
    }
    if let rect = layout.frames[.reader] { drawReader(on: &drawing, in: rect) }
  }
}

extension BrowseScreen.Part {
  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .sessions: .paneSessions
    case .members: .paneMembers
    case .groups: .paneGroups
    case .reader: .paneReader
    }
  }
}
