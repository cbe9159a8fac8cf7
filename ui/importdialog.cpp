#include "ui/importdialog.h"

#include "report/objectview.h"
#include "ui/errorpanel.h"
#include "ui/mappingpage.h"
#include "ui/parts.h"
#include "ui/tablepage.h"
#include "ui/tables.h"
#include "ui/windowhooks.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

ImportDialog::ImportDialog(const WindowHooks &hooks, UtcMs asOf, EstatePicturePtr target, const QString &targetFile, QWidget *parent)
    : QDialog(parent)
    , m_hooks(hooks)
    , m_target(std::move(target))
    , m_targetFile(targetFile)
    , m_session(asOf)
    , m_errors(new ErrorPanel(this))
    , m_stack(named(new QStackedWidget(this), u"importPages"_s))
    , m_refill(new QTimer(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_errors->hide();
    m_errors->setOpenOffered(false);
    layout->addWidget(m_errors);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeFilesPage());
    m_mapping = new MappingPage(m_session, m_hooks, m_stack);
    m_stack->addWidget(m_mapping);
    m_changes = new TablePage(u"importChanges"_s, tr("What changes"),
                              {tr("Change"), tr("Object"), tr("Field"), tr("Now"), tr("Import says"), tr("Newer")}, m_stack);
    m_stack->addWidget(m_changes);
    makeFooter();
    m_refill->setSingleShot(true);
    m_refill->setInterval(60);
    connect(m_refill, &QTimer::timeout, this, &ImportDialog::fillFiles);
    connect(&m_session, &ImportSession::changed, this, [this] {
        if (!m_refill->isActive())
            m_refill->start();
        updateFooter();
    });
    connect(&m_session, &ImportSession::tableOpened, this, [this](int index) {
        m_mapping->show(index);
        showPage(ColumnsPage);
    });
    connect(&m_session, &ImportSession::combined, this, [this] {
        m_combining = false;
        fillChanges();
        showPage(ChangesPage);
    });
    connect(&m_session, &ImportSession::mappingSaved, this,
            [this](const QString &file) { m_status->setText(tr("Mapping written to %1.").arg(QFileInfo(file).fileName())); });
    connect(&m_session, &ImportSession::saved, this, [this](const QString &file) {
        Q_EMIT saved(file);
        close();
    });
    connect(&m_session, &ImportSession::failed, this, [this](const Errors &errors) {
        m_combining = false;
        showErrors(tr("This cannot be imported as it is: %n error(s).", nullptr, int(errors.size())), errors);
        updateFooter();
    });
    connect(m_mapping, &MappingPage::completeChanged, this, &ImportDialog::updateFooter);
    resize(1000, 640);
    fillFiles();
    showPage(FilesPage);
}

void ImportDialog::makeFooter()
{
    auto *line = new Hairline(this);
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(size::pageMargin, 10, size::pageMargin, 10);
    row->setSpacing(8);
    const auto button = [&](const QString &name, const QString &label) {
        auto *made = named(new QPushButton(label, footer), name, QString(label).remove(u'&'));
        made->setAutoDefault(false);
        return made;
    };
    m_bar = named(new QProgressBar(footer), u"importProgress"_s, tr("Files read"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_status = named(new TextLabel(Type::Second, Tone::Quiet, footer), u"importStatus"_s);
    m_status->setWordWrap(true);
    m_stop = button(u"importStop"_s, tr("&Stop reading"));
    m_load = button(u"importLoadMapping"_s, tr("&Open a mapping…"));
    m_save = button(u"importSaveMapping"_s, tr("Sa&ve the mapping…"));
    m_back = button(u"importBack"_s, tr("&Back"));
    m_close = button(u"importClose"_s, tr("Cancel"));
    m_forward = button(u"importForward"_s, tr("&Preview"));
    m_forward->setDefault(true);
    row->addWidget(m_bar);
    row->addWidget(m_status, 1);
    for (QPushButton *one : {m_stop, m_load, m_save, m_back, m_close, m_forward})
        row->addWidget(one);
    layout()->addWidget(line);
    layout()->addWidget(footer);
    connect(m_stop, &QPushButton::clicked, &m_session, &ImportSession::cancel);
    connect(m_load, &QPushButton::clicked, m_mapping, &MappingPage::load);
    connect(m_save, &QPushButton::clicked, m_mapping, &MappingPage::save);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_forward, &QPushButton::clicked, this, &ImportDialog::forward);
}

void ImportDialog::add(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_session.add(paths);
}

void ImportDialog::showPage(Page page)
{
    m_page = page;
    m_errors->hide();
    m_stack->setCurrentIndex(page);
    if (page == FilesPage)
        m_files->table()->setFocus(Qt::OtherFocusReason);
    else if (page == ChangesPage)
        m_changes->table()->setFocus(Qt::OtherFocusReason);
    updateFooter();
}

void ImportDialog::forward()
{
    switch (m_page) {
    case FilesPage:
        m_combining = true;
        m_session.setTarget(m_merge->isChecked() ? m_target : nullptr, m_targetFile);
        m_session.combine();
        updateFooter();
        break;
    case ColumnsPage:
        m_mapping->use();
        showPage(FilesPage);
        break;
    case ChangesPage:
        const QString file = m_hooks.chooseSave ? m_hooks.chooseSave(this, suggestedName(), tr("Estates (*.json)")) : QString();
        if (!file.isEmpty())
            m_session.save(file);
        break;
    }
}

void ImportDialog::back()
{
    showPage(FilesPage);
}

QString ImportDialog::suggestedName() const
{
    const QString name = m_session.whole() ? m_session.whole()->estate.name : QString();
    QString file;
    for (const QChar c : name)
        file += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-';
    return (file.isEmpty() ? u"estate"_s : file) + (m_merge->isChecked() ? u"-merged.json"_s : u".json"_s);
}

/// What the footer says and offers.
void ImportDialog::updateFooter()
{
    const auto &items = m_session.items();
    const int waiting = m_session.waiting();
    const bool reading = m_session.isBusy();
    m_bar->setVisible(reading && m_page == FilesPage);
    m_bar->setRange(0, int(items.size()));
    m_bar->setValue(int(items.size()) - waiting);
    m_stop->setVisible(reading && m_page == FilesPage);
    m_load->setVisible(m_page == ColumnsPage);
    m_save->setVisible(m_page == ColumnsPage);
    m_back->setVisible(m_page != FilesPage);
    const auto refused = std::count_if(items.begin(), items.end(),
                                       [](const ImportSession::Item &item) { return item.state == ImportSession::State::Refused; });
    switch (m_page) {
    case FilesPage:
        m_forward->setText(tr("&Preview"));
        m_forward->setEnabled(m_session.canCombine() && !m_combining);
        m_status->setText(reading       ? tr("Reading %1 of %2").arg(items.size() - waiting).arg(items.size())
                          : m_combining ? tr("Putting the files together")
                          : refused     ? tr("%n file(s) are refused: say what their columns are, or remove them.", nullptr, int(refused))
                                        : QString());
        break;
    case ColumnsPage:
        m_forward->setText(tr("&Use these columns"));
        m_forward->setEnabled(m_mapping->isComplete());
        m_save->setEnabled(m_mapping->isComplete());
        m_status->clear();
        break;
    case ChangesPage:
        m_forward->setText(tr("&Save and open…"));
        m_forward->setEnabled(m_session.whole() != nullptr);
        m_status->setText(tr("Nothing is changed before you save, and then only the new file is written."));
        break;
    }
    m_forward->setAccessibleName(m_forward->text().remove(u'&'));
}

void ImportDialog::showErrors(const QString &title, const Errors &errors)
{
    m_errors->showErrors(title, errors);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_page == FilesPage && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    add(paths);
}

} // namespace pf
