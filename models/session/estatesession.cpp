#include "session/estatesession.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

#include <cstdio>

void initSampleResources()
{
    Q_INIT_RESOURCE(samples);
}

namespace pf {

namespace {

constexpr qint64 largestEstate = 512LL * 1024 * 1024;

Errors one(Error error)
{
    return {std::move(error)};
}

} // namespace

QStringList sampleNames()
{
    initSampleResources();
    QStringList names;
    const auto files = QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names << QFileInfo(file).completeBaseName();
    return names;
}

ResultOrAll<Loaded> loadEstateArgument(const QString &argument)
{
    QFile file;
    bool opened = false;
    if (argument == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else if (argument.startsWith(QLatin1String("sample:"))) {
        const QString name = argument.mid(7);
        if (!sampleNames().contains(name))
            return tl::make_unexpected(one({QStringLiteral("PF-SES-001"),
                                            msg("session.no-sample", {name, sampleNames().join(QStringLiteral(", "))}),
                                            msg("session.no-sample.next"),
                                            {},
                                            {}}));
        file.setFileName(QStringLiteral(":/samples/%1.json").arg(name));
        opened = file.open(QIODevice::ReadOnly);
    } else {
        file.setFileName(argument);
        opened = QFileInfo(argument).isFile() && file.open(QIODevice::ReadOnly);
    }
    if (!opened) {
        const QString why = QFileInfo(argument).exists() ? file.errorString() : QString();
        return tl::make_unexpected(one({QStringLiteral("PF-SES-002"),
                                        why.isEmpty() ? msg("session.no-file", {argument}) : msg("session.unreadable", {argument, why}),
                                        msg("session.no-file.next"),
                                        {argument, {}, 0, 0},
                                        file.errorString()}));
    }
    if (file.size() > largestEstate)
        return tl::make_unexpected(one({QStringLiteral("PF-SES-003"),
                                        msg("session.too-large", {argument, file.size() / (1024LL * 1024)}),
                                        {},
                                        {argument, {}, 0, 0},
                                        {}}));
    // Read in one piece, with the room the parser needs behind it, so that the text is shared and not copied.
    QByteArray bytes;
    if (file.isSequential()) {
        bytes = file.readAll();
    } else {
        bytes.reserve(file.size() + 64);
        bytes.resize(file.size());
        bytes.resize(std::max<qint64>(0, file.read(bytes.data(), bytes.size())));
    }
    return readEstate(bytes, argument);
}

namespace {

/// Beside the estate's file; for a sample, which has no folder of its own, in the person's data.
QString acceptanceFileOf(const QString &argument)
{
    if (!argument.startsWith(QLatin1String("sample:")))
        return argument + QStringLiteral(".accepted.json");
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/sample-%1.accepted.json").arg(argument.mid(7));
}

void readAcceptances(EstatePicture &picture)
{
    QFile file(picture.acceptanceFile);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        picture.acceptanceErrors = one({QStringLiteral("PF-SES-002"),
                                        msg("session.unreadable", {file.fileName(), file.errorString()}),
                                        msg("session.no-file.next"),
                                        {file.fileName(), {}, 0, 0},
                                        {}});
    } else if (auto read = Acceptances::read(file.readAll(), file.fileName())) {
        picture.acceptances = std::move(*read);
    } else {
        picture.acceptanceErrors = read.error();
    }
}

} // namespace

ResultOrAll<EstatePicturePtr> readPicture(const QString &argument, const CatalogSource &catalog, UtcMs asOf)
{
    auto loaded = loadEstateArgument(argument);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    auto picture = std::make_shared<EstatePicture>();
    picture->label = argument.startsWith(QLatin1String("sample:")) ? argument : QFileInfo(argument).fileName();
    picture->estate = std::move(loaded->estate);
    picture->sources = std::move(loaded->sources);
    picture->catalog = &catalog();
    picture->findings = analyse(picture->estate, *picture->catalog, {}, asOf);
    picture->hash = sha256Hex(writeEstate(picture->estate));
    picture->acceptanceFile = acceptanceFileOf(argument);
    readAcceptances(*picture);
    return EstatePicturePtr(std::move(picture));
}

EstateSession::EstateSession(CatalogSource catalog, QObject *parent) : QObject(parent), m_catalog(std::move(catalog))
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &EstateSession::finish);
}

EstateSession::~EstateSession()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

UtcMs EstateSession::asOf() const
{
    return m_asOf.value_or(UtcMs{QDateTime::currentMSecsSinceEpoch()});
}

bool EstateSession::isBusy() const
{
    return m_watcher.isRunning();
}

void EstateSession::open(const QString &argument)
{
    // A newer request replaces the older one: its result is dropped with its future.
    m_watcher.setFuture(QtConcurrent::run([source = m_catalog, argument, asOf = asOf()] {
        auto picture = readPicture(argument, source, asOf);
        return picture ? Outcome{*picture, argument, {}} : Outcome{{}, argument, picture.error()};
    }));
    Q_EMIT busyChanged();
}

void EstateSession::finish()
{
    if (m_watcher.isCanceled())
        return;
    const Outcome outcome = m_watcher.result();
    if (outcome.picture)
        m_current = outcome.picture;
    Q_EMIT busyChanged();
    if (!outcome.picture) {
        Q_EMIT failed(outcome.argument, outcome.errors);
        return;
    }
    Q_EMIT opened();
}

} // namespace pf
