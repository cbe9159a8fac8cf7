#pragma once

#include "items/estatetreemodel.h"
#include "session/catalogstore.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A main window over the built-in catalogue, an own run store and a sample estate.
struct WindowFixture
{
    QTemporaryDir dir;
    std::unique_ptr<pf::Catalog> catalog;
    std::unique_ptr<pf::EstateSession> session;
    std::unique_ptr<pf::RunList> runs;
    std::unique_ptr<pf::MainWindow> window;
    QString openChoice, saveChoice, fileChoice, folderChoice, theme;
    QStringList importChoice;

    explicit WindowFixture(const QString &argument = QStringLiteral("sample:company"), QSize size = {1440, 900},
                           pf::CatalogStore *catalogs = nullptr)
    {
        auto read = pf::builtInCatalog();
        if (!read)
            qFatal("no catalogue");
        catalog = std::make_unique<pf::Catalog>(*read);
        session = std::make_unique<pf::EstateSession>([this, catalogs]() -> const pf::Catalog & {
            const auto chosen = catalogs ? catalogs->catalog() : pf::Result<const pf::Catalog *>(catalog.get());
            return chosen ? **chosen : *catalog;
        });
        session->setAsOf(pf::UtcMs::fromDate(2026, 7, 22));
        runs = std::make_unique<pf::RunList>(dir.filePath(QStringLiteral("runs.db")));
        pf::WindowHooks hooks;
        hooks.chooseEstate = [this](QWidget *) { return openChoice; };
        hooks.chooseSave = [this](QWidget *, const QString &, const QString &) { return saveChoice; };
        hooks.chooseImports = [this](QWidget *) { return importChoice; };
        hooks.chooseFolder = [this](QWidget *) { return folderChoice; };
        hooks.chooseFile = [this](QWidget *, const QString &, const QString &) { return fileChoice; };
        hooks.catalogs = catalogs;
        hooks.chooseTheme = [this](const QString &name) {
            theme = name;
            pf::applyTheme(*qApp, name == QLatin1String("dark") ? pf::darkTheme() : pf::lightTheme());
        };
        window = std::make_unique<pf::MainWindow>(*session, *runs, hooks);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        if (!argument.isEmpty())
            open(argument);
    }
    ~WindowFixture() { window.reset(); }

    bool open(const QString &argument)
    {
        QSignalSpy opened(session.get(), &pf::EstateSession::opened), failed(session.get(), &pf::EstateSession::failed);
        window->openArgument(argument);
        for (int i = 0; i < 600 && opened.isEmpty() && failed.isEmpty(); ++i)
            QTest::qWait(50);
        return !opened.isEmpty();
    }
    template <typename W>
    W *find(const char *name) const
    {
        return window->findChild<W *>(QLatin1String(name));
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
};
