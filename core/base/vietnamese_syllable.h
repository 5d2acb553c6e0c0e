// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells whether a word could be written in Vietnamese: first consonant, vowels, last consonant and the place of the
// tone mark. It knows spelling, not words, and is what the repair of old-font text (legacy_text.h) judges by. Pure;
// anyone may use it.
#pragma once

#include <QStringView>

namespace doancoso::base {

/// True for one syllable in any case, composed or decomposed: "Nguyễn", "xã", "HỒNG". False for an empty text, for
/// anything with a letter that Vietnamese does not have, and for a tone on the wrong vowel ("huá").
bool isVietnameseSyllable(QStringView word);

} // namespace doancoso::base
