#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// The console's executable as a script would use it.
namespace program {

struct Output
{
    int exit = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QString path()
{
    return qEnvironmentVariable("PF_PROGRAM");
}

inline Output run(const QStringList &arguments, const QByteArray &input = {}, const QString &executable = path())
{
    QProcess process;
    process.start(executable, arguments);
    if (!process.waitForStarted())
        return {-2, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000))
        return {-3, process.readAllStandardOutput(), "timed out"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -4, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// Empty = valid; else the first error.
inline QByteArray schemaError(const QString &schema, const QByteArray &json, bool lines = false)
{
    const QString root = QStringLiteral(PF_SOURCE_DIR);
    QStringList arguments = {root + QStringLiteral("/tests/cli/validate.py"),
                             root + QStringLiteral("/resources/schema/%1.schema.json").arg(schema)};
    if (lines)
        arguments << QStringLiteral("--lines");
    const Output output = run(arguments, json, QStringLiteral("/usr/bin/python3"));
    return output.exit == 0 ? QByteArray() : output.out + output.err;
}

} // namespace program
