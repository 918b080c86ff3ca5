#include "CBuiltIn.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char arabic[] = {
#embed "../../Resources/Interface/ar.json"
};

static const unsigned char english[] = {
#embed "../../Resources/Interface/en.json"
};

BuiltInFile built_in_arabic(void) { return (BuiltInFile){arabic, sizeof arabic}; }

BuiltInFile built_in_english(void) { return (BuiltInFile){english, sizeof english}; }
