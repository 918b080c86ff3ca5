import Screen

/// How the parts that recur on every screen look. A colour scheme names them once; widgets know no colours.
package struct WidgetStyles: Sendable, Hashable {
  /// Plain words.
  package var text: Style
  /// A key, or a sign that stands for one.
  package var key: Style
  /// A sign or word that yields to others.
  package var dim: Style
  /// The frame of a pane.
  package var border: Style
  /// The frame of the pane that the keys go to.
  package var borderFocused: Style
  /// The selected entry where the keys go to its list.
  package var selection: Style
  /// The selected entry of another list.
  package var selectionUnfocused: Style
  /// The sign of the selected entry of another list.
  package var marker: Style
  /// The name of a screen.
  package var tab: Style
  /// The name of the screen that is shown.
  package var tabActive: Style

  /// All of them.
  package init(
    text: Style = .plain, key: Style, dim: Style, border: Style, borderFocused: Style, selection: Style,
    selectionUnfocused: Style, marker: Style, tab: Style, tabActive: Style
  ) {
    self.text = text
    self.key = key
    self.dim = dim
    self.border = border
    self.borderFocused = borderFocused
    self.selection = selection
    self.selectionUnfocused = selectionUnfocused
    self.marker = marker
    self.tab = tab
    self.tabActive = tabActive
  }

  /// The frame of a pane.
  package func border(_ isFocused: Bool) -> Style { isFocused ? borderFocused : border }
}
