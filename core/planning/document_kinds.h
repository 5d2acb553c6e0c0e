// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of documents of the Union (kế hoạch, hướng dẫn, nghị quyết …), read once from resources/planning. Anyone
// may use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"

#include <QByteArray>

namespace doancoso::planning {

base::Result<QList<DocumentKind>> parseDocumentKinds(const QByteArray& bytes, const QString& fileName);
/// The shipped list; empty only when the program was built without its resources.
const QList<DocumentKind>& documentKinds();
/// "Kế hoạch" for "KH": how the kind stands in a document, which is Vietnamese whatever the language of the program.
QString documentKindName(const QString& code);

} // namespace doancoso::planning
