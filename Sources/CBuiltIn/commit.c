#include "CBuiltIn.h"

// In a section of its own and of fixed size, into which .ci/package writes the commit once the program is built: what is
// said of it travels with the program and cannot be that of another one. Volatile, for it is not what the compiler sees.
__attribute__((section(".hiwar.commit"))) static const volatile char commit[64] = "unknown";

const char *built_in_commit(void) { return (const char *)commit; }
