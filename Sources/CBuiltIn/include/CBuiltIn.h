// What is built into the program, so that it has it wherever it was put.
#ifndef CBUILTIN_H
#define CBUILTIN_H

#include <stddef.h>

typedef struct {
  const unsigned char *bytes;
  size_t count;
} BuiltInFile;

// The words of the interface: Resources/Interface, as the files were when the program was built.
BuiltInFile built_in_arabic(void);
BuiltInFile built_in_english(void);

// LICENSE and docs/licences.md, which go wherever the program goes.
BuiltInFile built_in_licence(void);
BuiltInFile built_in_licences(void);

// The commit that the program was built from; "unknown" where nobody has said so.
const char *built_in_commit(void);

#endif
