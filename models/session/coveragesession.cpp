#include "session/coveragesession.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

namespace pf {

namespace {

CoverageSession::Effect effectOf(const EstatePicture &picture, const OptionChange &change, const QString &finding)
{
    const WhatIf result = whatIf(picture.estate, picture.findings, *picture.catalog, {}, {change});
    CoverageSession::Effect effect{finding, picture.findings.summary, result.after.summary, {}, 0};
    for (const int i : result.difference.gone) {
        const Finding &gone = picture.findings.findings[i];
        if (gone.id != finding && gone.severity != Severity::Info && !effect.alsoCleared.contains(gone.object))
            effect.alsoCleared.append(gone.object);
    }
    for (const int i : result.difference.appeared)
        effect.worse += result.after.findings[i].severity != Severity::Info;
    for (const FindingsDifference::Change &changed : result.difference.changed)
        effect.worse += result.after.findings[changed.after].severity > picture.findings.findings[changed.before].severity;
    return effect;
}

} // namespace

CoverageSession::CoverageSession(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Judged>::finished, this, &CoverageSession::judged);
    connect(&m_effects, &QFutureWatcher<Effect>::finished, this, [this] {
        if (!m_effects.isCanceled())
            Q_EMIT effectKnown(m_effects.result());
    });
}

CoverageSession::~CoverageSession()
{
    m_watcher.disconnect(this);
    m_effects.disconnect(this);
    m_watcher.waitForFinished();
    m_effects.waitForFinished();
}

void CoverageSession::setPicture(EstatePicturePtr picture, const QString &acceptanceFile)
{
    m_picture = std::move(picture);
    m_considered.reset();
    m_changes.clear();
    m_difference = {};
    m_watcher.setFuture({});
    m_effects.setFuture({});
    m_file = acceptanceFile;
    m_acceptances = {};
    m_acceptanceErrors.clear();
    if (QFile file(m_file); !m_file.isEmpty() && file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            m_acceptanceErrors = {{QStringLiteral("PF-SES-002"),
                                   msg("session.unreadable", {m_file, file.errorString()}),
                                   msg("session.no-file.next"),
                                   {m_file, {}, 0, 0},
                                   {}}};
        } else if (auto read = Acceptances::read(file.readAll(), m_file)) {
            m_acceptances = *read;
        } else {
            m_acceptanceErrors = read.error();
        }
    }
    Q_EMIT acceptancesChanged();
    Q_EMIT changed();
}

void CoverageSession::toggle(const OptionChange &change)
{
    m_changes = toggled(m_changes, change);
    judge();
}

void CoverageSession::clearChanges()
{
    m_changes.clear();
    judge();
}

void CoverageSession::judge()
{
    if (!m_picture || m_changes.isEmpty()) {
        m_watcher.setFuture({});
        m_considered.reset();
        m_difference = {};
        Q_EMIT changed();
        return;
    }
    // A newer change replaces the older question: its answer is dropped with its future.
    m_watcher.setFuture(QtConcurrent::run([picture = m_picture, changes = m_changes] {
        auto considered = std::make_shared<EstatePicture>(*picture);
        considered->estate = withOptions(picture->estate, changes);
        considered->findings = analyse(considered->estate, *picture->catalog, {}, picture->findings.asOf);
        return Judged{considered, compareFindings(picture->findings, considered->findings)};
    }));
}

void CoverageSession::judged()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    Judged result = m_watcher.result();
    m_considered = std::move(result.picture);
    m_difference = std::move(result.difference);
    Q_EMIT changed();
}

void CoverageSession::askEffect(const Finding &finding)
{
    const auto change = m_picture ? changeOf(finding, m_picture->estate, *m_picture->catalog) : std::nullopt;
    if (!change) {
        m_effects.setFuture({});
        return;
    }
    m_effects.setFuture(
        QtConcurrent::run([picture = m_picture, change = *change, id = finding.id] { return effectOf(*picture, change, id); }));
}

std::optional<Error> CoverageSession::accept(const Acceptance &acceptance)
{
    return keep(m_acceptances.with(acceptance));
}

std::optional<Error> CoverageSession::withdraw(const QString &finding)
{
    return keep(m_acceptances.without(finding));
}

std::optional<Error> CoverageSession::keep(const Acceptances &acceptances)
{
    if (!m_acceptanceErrors.isEmpty())
        return m_acceptanceErrors.constFirst(); // what cannot be read is not written over
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray bytes = acceptances.write();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            QStringLiteral("PF-UI-001"), msg("cli.write", {m_file, file.errorString()}), msg("cli.write.next"), {m_file, {}, 0, 0}, {}};
    m_acceptances = acceptances;
    Q_EMIT acceptancesChanged();
    return std::nullopt;
}

} // namespace pf
