#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "CNcurses.h"

// From term.h, which defines `columns`, `lines` and hundreds of other words as macros.
extern char *tigetstr(const char *);
extern int tigetflag(const char *);
extern int tigetnum(const char *);
extern char *tiparm(const char *, ...);

static SCREEN *screen;

void curses_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

const char *curses_locale(void) { return setlocale(LC_CTYPE, NULL); }

int curses_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool curses_open(const char *type) {
  // The size is what the terminal says: exported LINES and COLUMNS would freeze it.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm((char *)type, stdout, stdin);
  return screen != NULL;
}

const char *curses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

void curses_start(void) {
  raw();
  noecho();
  nonl();
  // An update that stops half-way because a key is waiting would stay so if that key changes nothing.
  typeahead(-1);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  // Sends what curses has held back so far, the alternate screen among it.
  keypad(stdscr, TRUE);
}

int curses_colors(void) { return has_colors() ? COLORS : 0; }

int curses_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

bool curses_has_direct_colors(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || curses_capability("RGB") != NULL;
}

int curses_direct_from(void) {
  const char *set = curses_capability("setaf");
  if (set == NULL || !curses_has_direct_colors()) return 0;
  // The descriptions of terminals leave 8, 16 or 256 numbers to the palette.
  for (int number = 8; number <= 256; number = number == 8 ? 16 : number * 16) {
    const char *sent = tiparm(set, number);
    if (sent != NULL && (strstr(sent, "38:2:") != NULL || strstr(sent, "38;2;") != NULL)) return number;
  }
  return 0;
}

static const struct {
  uint8_t ours;
  attr_t theirs;
} attributes[] = {
    {CURSES_BOLD, A_BOLD},           {CURSES_DIM, A_DIM},         {CURSES_ITALIC, A_ITALIC},
    {CURSES_UNDERLINE, A_UNDERLINE}, {CURSES_REVERSE, A_REVERSE},
};
enum { ATTRIBUTES = sizeof attributes / sizeof *attributes };

uint8_t curses_attributes(void) {
  const attr_t has = term_attrs();
  uint8_t found = 0;
  for (int i = 0; i < ATTRIBUTES; i++)
    if (has & attributes[i].theirs) found |= attributes[i].ours;
  return found;
}

void curses_define_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

void curses_size(int *columns, int *rows) { getmaxyx(stdscr, *rows, *columns); }

void curses_resize(int columns, int rows) {
  resize_term(rows, columns);
  curses_redraw();
}

static cchar_t curses_character(const curses_cell *cell) {
  attr_t attr = A_NORMAL;
  for (int i = 0; i < ATTRIBUTES; i++)
    if (cell->attributes & attributes[i].ours) attr |= attributes[i].theirs;
  wchar_t text[CURSES_SCALARS + 1] = {0};
  for (int i = 0; i < CURSES_SCALARS; i++) text[i] = (wchar_t)cell->scalars[i];
  int pair = cell->pair;
  cchar_t character;
  if (setcchar(&character, text, attr, (short)0, &pair) == ERR)
    setcchar(&character, L" ", attr, (short)0, &pair);
  return character;
}

void curses_put_row(int row, const curses_cell *cells, int count) {
  cchar_t line[count > 0 ? count : 1];
  for (int i = 0; i < count; i++) line[i] = curses_character(&cells[i]);
  mvadd_wchnstr(row, 0, line, count);
}

void curses_forget_row(int row) { wredrawln(stdscr, row, 1); }

void curses_refresh(int column, int row) {
  move(row, column);
  refresh();
}

void curses_redraw(void) { clearok(curscr, TRUE); }

void curses_leave(void) { endwin(); }

void curses_return(void) {
  reset_prog_mode();
  keypad(stdscr, TRUE);
  curses_redraw();
}

void curses_close(void) {
  if (screen == NULL) return;
  delscreen(screen);
  screen = NULL;
}
