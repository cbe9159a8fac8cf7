#include "session/savefile.h"

#include <QSaveFile>

namespace pf {

std::optional<Error> saveFile(const QString &file, QByteArrayView bytes, const char *code)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes.data(), bytes.size()) == bytes.size() && out.commit())
        return std::nullopt;
    return Error{QString::fromLatin1(code), msg("cli.write", {file, out.errorString()}), msg("cli.write.next"), {file, {}, 0, 0}, {}};
}

} // namespace pf
