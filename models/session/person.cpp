#include "session/person.h"

#include <QProcessEnvironment>

namespace pf {

QString userName()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    return environment.value(QStringLiteral("USER"), environment.value(QStringLiteral("USERNAME")));
}

} // namespace pf
