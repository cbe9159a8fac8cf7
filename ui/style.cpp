#include "ui/style.h"

#include <QStyleFactory>

namespace pf {

using namespace Qt::StringLiterals;

Style::Style(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

} // namespace pf
