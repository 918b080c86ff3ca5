#include "CBuiltIn.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char arabic[] = {
#embed "../../Resources/Interface/ar.json"
};

static const unsigned char english[] = {
#embed "../../Resources/Interface/en.json"
};

static const unsigned char licence[] = {
#embed "../../LICENSE"
};

static const unsigned char licences[] = {
#embed "../../docs/licences.md"
};

BuiltInFile built_in_arabic(void) { return (BuiltInFile){arabic, sizeof arabic}; }

BuiltInFile built_in_english(void) { return (BuiltInFile){english, sizeof english}; }

BuiltInFile built_in_licence(void) { return (BuiltInFile){licence, sizeof licence}; }

BuiltInFile built_in_licences(void) { return (BuiltInFile){licences, sizeof licences}; }
