#include "session/importfiles.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pf {

namespace {

constexpr int maximumImportFiles = 10'000;
constexpr qint64 largestImport = 512LL * 1024 * 1024;

} // namespace

Result<QList<ImportInput>> importInputs(const QStringList &arguments, const std::atomic<bool> *stop)
{
    QList<ImportInput> inputs;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            inputs.append({argument, true});
            continue;
        }
        QStringList found;
        QDirIterator it(argument, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext() && !(stop && *stop)) {
            found << it.next();
            if (found.size() > maximumImportFiles)
                return fail("PF-IMP-306", msg("import.too-many-files", {argument, qint64(maximumImportFiles)}), msg("import.next.folder"),
                            {argument, {}, 0, 0});
        }
        found.sort();
        for (const QString &file : std::as_const(found))
            inputs.append({file, false});
    }
    return inputs;
}

UtcMs importTime(const QString &file, UtcMs now)
{
    const QDateTime written = QFileInfo(file).lastModified();
    return written.isValid() ? std::min(now, UtcMs{written.toMSecsSinceEpoch()}) : now;
}

Result<QByteArray> readWholeFile(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return fail("PF-SES-002",
                    QFileInfo::exists(name) ? msg("session.unreadable", {name, file.errorString()}) : msg("session.no-file", {name}),
                    msg("session.no-file.next"), {name, {}, 0, 0}, file.errorString());
    if (file.size() > largestImport)
        return fail("PF-SES-003", msg("session.too-large", {name, file.size() / (1024LL * 1024)}), {}, {name, {}, 0, 0});
    return file.readAll();
}

} // namespace pf
