// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue of measures: what the program can count from its registers by itself. An indicator's card names one
// measure for its figure, or two for a ratio; the catalogue is data (resources/activity/measures.json), how each is
// counted stands in measure_counter.cpp. Pure; anyone may use it.
#pragma once

#include <QList>
#include <QString>

namespace doancoso::activity {

struct Measure
{
    QString code;
    QString nameVi;
    QString nameEn;
    QString book;          ///< register that it is counted from, see register_book.h; empty: any
    bool ofPeople = false; ///< people stand behind it, so it can be told by sex
};

const QList<Measure>& measures();
/// nullptr when there is none of this code.
const Measure* findMeasure(const QString& code);
/// In the user's language; the code itself when it is not known.
QString measureName(const QString& code);

} // namespace doancoso::activity
