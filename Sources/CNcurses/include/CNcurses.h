// The only face of curses that Swift sees. The macros and globals of curses.h stay behind it: Swift
// cannot import the one and rejects the other, and names such as `move` and `filter` would leak.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- curses -------------------------------------------------------------------------------------

// Attributes, in the bits that the screen module uses.
enum {
  CURSES_BOLD = 1,
  CURSES_DIM = 2,
  CURSES_ITALIC = 4,
  CURSES_UNDERLINE = 8,
  CURSES_REVERSE = 16,
};

enum { CURSES_SCALARS = 5 };

// One grapheme: a base and up to four marks; 0 ends them. It takes as many columns as wcwidth gives its base.
typedef struct {
  uint32_t scalars[CURSES_SCALARS];
  int32_t pair;
  uint8_t attributes;
} curses_cell;

// Takes over the user's LC_CTYPE, or C.UTF-8 where that is not UTF-8: curses blanks what the locale
// cannot write.
void curses_use_utf8(void);
// The name of LC_CTYPE as it is now.
const char *curses_locale(void);
// The columns of a scalar: 0, 1 or 2; -1 for one that cannot be shown.
int curses_columns(uint32_t scalar);

// Reads the description of a type of terminal, of the one that TERM names where it is NULL, and changes the terminal's modes. False if there is
// no description. Sends nothing.
bool curses_open(const char *type);
// A string of the terminal's description; NULL if the terminal has no such thing.
const char *curses_capability(const char *name);
// Takes the terminal: keys one by one and unechoed, alternate screen, colours.
void curses_start(void);
// What the terminal can show: colours, pairs of them, attributes. Valid after curses_start.
int curses_colors(void);
int curses_pairs(void);
uint8_t curses_attributes(void);
// Whether the description says that the terminal takes any colour (the extension RGB).
bool curses_has_direct_colors(void);
// The first number of a colour that the description takes for the shares of red, green and blue; 0 where all are of the palette.
int curses_direct_from(void);
// Gives a pair its colours; -1 is the terminal's own.
void curses_define_pair(int pair, int foreground, int background);

// The size that curses draws for.
void curses_size(int *columns, int *rows);
// Tells curses that the terminal has another size.
void curses_resize(int columns, int rows);

// Puts the cells of a row from its first column on; nothing is sent yet.
void curses_put_row(int row, const curses_cell *cells, int count);
// Has a row sent whole by the next refresh, whatever stands on the screen.
void curses_forget_row(int row);
// Sends what differs from the screen and leaves the cursor at a place.
void curses_refresh(int column, int row);
// Has the next refresh send everything.
void curses_redraw(void);

// Gives the terminal back for a while, and takes it again; the next refresh sends everything.
void curses_leave(void);
void curses_return(void);
// Forgets the terminal, which has to be given back before, if it was taken.
void curses_close(void);

// ---- guard --------------------------------------------------------------------------------------
// Gives the terminal back when the program is ended by a signal, whichever, a trap or exit(). Only what is safe
// in a signal handler happens there, and nothing that waits: a terminal that takes nothing is left with its modes restored.

// What the wake descriptor gets when the signal of that name arrives.
enum { GUARD_RESIZED = 'W', GUARD_STOP = 'Z', GUARD_CONTINUED = 'C',
       GUARD_HUNG_UP = 'H', GUARD_TERMINATED = 'T' };

// Remembers the modes of a terminal and catches what would end the program. A byte is written to
// `wake` at a change of size, a request to stop and a continuation. False if it is no terminal.
bool guard_open(int terminal, int wake);
// The bytes that undo what was sent to the terminal. No more than GUARD_BYTES are kept.
enum { GUARD_BYTES = 512 };
void guard_set_reset(const uint8_t *bytes, size_t count);
// Whether the terminal is ours at the moment, hence to be given back.
void guard_hold(bool held);
// Sends the reset bytes and puts the modes back, if the terminal is ours.
void guard_restore(void);
// Stops the process group as the terminal's own stop key would; returns when it goes on.
void guard_stop(void);
// Has the next SIGHUP or SIGTERM told to `wake` and not end the program, so that it can put its things in order. The one
// after it ends it, and so does a terminal that takes nothing for a second meanwhile.
void guard_tell_end(void);
// Puts the former signal handlers back.
void guard_close(void);

#endif
