#include "session/coveragesession.h"

#include "session/savefile.h"

#include <QDir>
#include <QFileInfo>
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

std::optional<Error> writeAcceptances(const QString &file, const Acceptances &acceptances)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    return saveFile(file, acceptances.write(), "PF-SES-004");
}

} // namespace

CoverageSession::CoverageSession(QObject *parent) : QObject(parent)
{
    m_thinker.setMaxThreadCount(1);
    m_writer.setMaxThreadCount(1);
}

CoverageSession::~CoverageSession()
{
    ++*m_judging;
    ++*m_effects;
}

void CoverageSession::setPicture(EstatePicturePtr picture)
{
    ++*m_judging;
    ++*m_effects;
    m_picture = std::move(picture);
    m_considered.reset();
    m_changes.clear();
    m_acceptances = m_wanted = m_picture ? m_picture->acceptances : Acceptances();
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
    const int turn = ++*m_judging;
    if (!m_picture || m_changes.isEmpty()) {
        m_considered.reset();
        Q_EMIT changed();
        return;
    }
    QtConcurrent::run(&m_thinker, [turn, last = m_judging, picture = m_picture, changes = m_changes]() -> EstatePicturePtr {
        if (*last != turn)
            return {};
        WhatIf result = whatIf(picture->estate, picture->findings, *picture->catalog, {}, changes);
        auto considered = std::make_shared<EstatePicture>(*picture);
        considered->estate = std::move(result.estate);
        considered->findings = std::move(result.after);
        return considered;
    }).then(this, [this, turn](const EstatePicturePtr &considered) {
        if (*m_judging != turn)
            return;
        m_considered = considered;
        Q_EMIT changed();
    });
}

void CoverageSession::askEffect(const Finding &finding)
{
    const int turn = ++*m_effects;
    const auto change = m_picture ? changeOf(finding, m_picture->estate, *m_picture->catalog) : std::nullopt;
    if (!change)
        return;
    QtConcurrent::run(&m_thinker, [turn, last = m_effects, picture = m_picture, change = *change, id = finding.id] {
        return *last == turn ? effectOf(*picture, change, id) : Effect();
    }).then(this, [this, turn](const Effect &effect) {
        if (*m_effects == turn)
            Q_EMIT effectKnown(effect);
    });
}

void CoverageSession::accept(const Acceptance &acceptance)
{
    keep(m_wanted.with(acceptance));
}

void CoverageSession::withdraw(const QString &finding)
{
    keep(m_wanted.without(finding));
}

void CoverageSession::keep(const Acceptances &acceptances)
{
    if (!m_picture->acceptanceErrors.isEmpty()) {
        Q_EMIT acceptanceFailed(m_picture->acceptanceErrors.constFirst()); // what cannot be read is not written over
        return;
    }
    m_wanted = acceptances;
    QtConcurrent::run(&m_writer, [file = m_picture->acceptanceFile, acceptances] {
        return writeAcceptances(file, acceptances);
    }).then(this, [this, acceptances, file = m_picture->acceptanceFile](const std::optional<Error> &error) {
        if (error)
            Q_EMIT acceptanceFailed(*error);
        if (!m_picture || m_picture->acceptanceFile != file)
            return; // another estate by now
        if (error)
            m_wanted = m_acceptances;
        else
            m_acceptances = acceptances;
        Q_EMIT acceptancesChanged();
    });
}

} // namespace pf
