#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// The include matrix (design section 2): which folder may use which.
class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed();
    void modelsUseNoWidgets();
    void filesStayReadable();
};

namespace {

/// Lowest first. A folder may include itself and everything that its line names.
const QHash<QString, QStringList> &matrix()
{
    static const QHash<QString, QStringList> allowed = [] {
        const QStringList pure = {u"base"_qs,     u"estate"_qs,   u"cluster"_qs,  u"catalog"_qs,
                                  u"coverage"_qs, u"planning"_qs, u"approval"_qs, u"execution"_qs};
        QHash<QString, QStringList> result;
        result[u"base"_qs] = {};
        result[u"estate"_qs] = {u"base"_qs};
        result[u"cluster"_qs] = {u"base"_qs, u"estate"_qs};
        result[u"catalog"_qs] = {u"base"_qs, u"estate"_qs};
        result[u"imports"_qs] = {u"base"_qs, u"estate"_qs, u"catalog"_qs};
        result[u"coverage"_qs] = {u"base"_qs, u"estate"_qs, u"catalog"_qs};
        result[u"planning"_qs] = {u"base"_qs, u"estate"_qs, u"cluster"_qs, u"catalog"_qs, u"coverage"_qs};
        result[u"approval"_qs] = {u"base"_qs, u"estate"_qs, u"planning"_qs};
        result[u"execution"_qs] = {u"base"_qs, u"estate"_qs, u"cluster"_qs, u"catalog"_qs, u"coverage"_qs, u"planning"_qs};
        result[u"simulator"_qs] = pure;
        result[u"hosts"_qs] = pure;
        result[u"store"_qs] = pure;
        result[u"run"_qs] = pure;
        result[u"report"_qs] = pure + QStringList{u"imports"_qs};
        result[u"items"_qs] = pure + QStringList{u"report"_qs};
        result[u"session"_qs] =
            pure + QStringList{u"imports"_qs, u"simulator"_qs, u"hosts"_qs, u"store"_qs, u"run"_qs, u"report"_qs, u"items"_qs};
        result[u"ui/paint"_qs] = pure + QStringList{u"report"_qs};
        result[u"ui"_qs] = pure + QStringList{u"imports"_qs, u"run"_qs, u"report"_qs, u"items"_qs, u"session"_qs, u"ui/paint"_qs};
        return result;
    }();
    return allowed;
}

const QString root = QStringLiteral(PF_SOURCE_DIR "/");

QStringList sources(const QString &folder)
{
    QStringList files;
    QDirIterator it(root + folder, {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

/// "estate", "ui/paint"; empty for app/, which may use everything.
QString folderOf(QString path)
{
    path.remove(0, root.size());
    if (path.startsWith(u"models/"))
        return path.section(u'/', 1, 1);
    if (path.startsWith(u"ui/paint/"))
        return u"ui/paint"_qs;
    if (path.startsWith(u"ui/"))
        return u"ui"_qs;
    return {};
}

QString readAll(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

} // namespace

void TestIncludes::everyIncludeIsAllowed()
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s+"([^"]+)\")"_qs, QRegularExpression::MultilineOption);
    int seen = 0;
    for (const QString &file : sources(u"models"_qs) + sources(u"ui"_qs)) {
        const QString from = folderOf(file);
        QVERIFY2(matrix().contains(from), qPrintable(u"no line in the matrix for "_qs + file));
        auto it = include.globalMatch(readAll(file));
        while (it.hasNext()) {
            const QString path = it.next().captured(1);
            if (path.endsWith(u".moc"))
                continue;
            QVERIFY2(path.contains(u'/'), qPrintable(file + u": include with its folder: "_qs + path));
            const QString to = path.startsWith(u"ui/paint/") ? u"ui/paint"_qs : path.section(u'/', 0, 0);
            ++seen;
            QVERIFY2(to == from || matrix()[from].contains(to), qPrintable(u"%1 (%2) may not include %3"_qs.arg(file, from, path)));
        }
    }
    QVERIFY(seen > 100);
}

void TestIncludes::modelsUseNoWidgets()
{
    static const QRegularExpression gui(
        uR"(#\s*include\s+<(QtGui|QtWidgets|QWidget|QPainter|QIcon|QColor|QFont|QPixmap|QImage|QPdfWriter)\b)"_qs);
    for (const QString &file : sources(u"models"_qs))
        QVERIFY2(!readAll(file).contains(gui), qPrintable(file));
    static const QRegularExpression widgets(uR"(#\s*include\s+<(QtWidgets|QWidget|QApplication|QStyle\w*)\b)"_qs);
    for (const QString &file : sources(u"ui/paint"_qs))
        QVERIFY2(!readAll(file).contains(widgets), qPrintable(file));
    // Pure layers: no clock, file, socket, SQL, timer.
    static const QRegularExpression effects(
        uR"(#\s*include\s+<(QFile|QSaveFile|QTimer|QElapsedTimer|QProcess|QSql\w+|QTcpSocket|QThread)>|currentDateTime|QDate::currentDate)"_qs);
    for (const QString &folder :
         {u"base"_qs, u"estate"_qs, u"cluster"_qs, u"imports"_qs, u"coverage"_qs, u"planning"_qs, u"approval"_qs, u"execution"_qs}) {
        for (const QString &file : sources(u"models/"_qs + folder))
            QVERIFY2(!readAll(file).contains(effects), qPrintable(file));
    }
}

void TestIncludes::filesStayReadable()
{
    for (const QString &file : sources(u"models"_qs) + sources(u"ui"_qs) + sources(u"app"_qs)) {
        const auto lines = readAll(file).count(u'\n');
        QVERIFY2(lines <= 420, qPrintable(u"%1 has %2 lines: split it by meaning"_qs.arg(file).arg(lines)));
    }
}

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
