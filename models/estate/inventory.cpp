#include "estate/inventory.h"

#include "estate/fits.h"

namespace pf {

using estateio::fitsName;
using estateio::fitsText;

InventoryReader::InventoryReader(const QString &csvFile, UtcMs asOf) : m_source(estateio::fileName(csvFile)), m_asOf(asOf) {}

Message InventoryReader::row(const InventoryRow &row)
{
    const Message why = taken(row);
    ++m_summary.rows;
    if (!why.isEmpty())
        m_summary.skipped.append({row.line, why});
    return why;
}

void InventoryReader::skip(int line, Message reason)
{
    ++m_summary.rows;
    m_summary.skipped.append({line, std::move(reason)});
}

Message InventoryReader::taken(const InventoryRow &row)
{
    if (!fitsText(row.edition) || !fitsText(row.os))
        return msg("import.csv-long-text");
    SqlInstance instance;
    instance.name = row.instance;
    if (!row.instance.isEmpty() && !fitsName(row.instance))
        return msg("import.csv-bad-name", {row.instance.left(80)});
    if (!row.version.isEmpty()) {
        instance.running = Version::fromString(row.version);
        if (!instance.running)
            return msg("import.csv-bad-version", {row.version.left(80)});
    }

    const bool reported = row.scanned || instance.running;
    Computer &computer = computerOf(row.computer, row.line);
    if (row.scanned)
        computer.reachable = true; // one row that was read proves it
    else if (!computer.reachable && !reported)
        computer.reachable = false;
    if (computer.os.isEmpty())
        computer.os = row.os;
    if (row.instance.isEmpty()) {
        if (reported)
            return msg("import.csv-no-instance", {row.computer});
        ++m_summary.unreachable;
        return {};
    }
    int &line = m_instanceLines[row.computer.toCaseFolded() + u'/' + instance.name.toCaseFolded()];
    if (line > 0)
        return msg("import.duplicate-instance", {row.instance, qint64(line)});
    line = row.line;
    instance.edition = row.edition;
    instance.contact = row.contact;
    instance.observed = Observation{m_asOf, source(row.line)};
    if (!reported)
        instance.notReported = QStringLiteral("The inventory could not scan it.");
    else if (!instance.running)
        instance.notReported = QStringLiteral("The inventory holds no version.");
    computer.instances.append(instance);
    ++(reported ? m_summary.instances : m_summary.unreachable);
    return {};
}

Imported InventoryReader::take(std::optional<WsusServer> wsus)
{
    for (Computer &computer : m_computers) {
        if (computer.reachable == false)
            computer.notReported = QStringLiteral("The inventory could not reach it.");
        if (wsus) {
            computer.updates.wsusServer = wsus->name;
            computer.updates.usesWsus = true;
        }
    }
    Estate estate;
    estate.name = m_source.section(u'.', 0, 0);
    if (!fitsName(estate.name))
        estate.name = QStringLiteral("Inventory");
    estate.observed = {m_asOf, fitsText(m_source) ? m_source : QString()};
    estate.servers = std::move(m_computers);
    if (wsus)
        estate.wsusServers.append(*std::move(wsus));
    return {std::move(estate), std::move(m_summary)};
}

QString InventoryReader::source(int line) const
{
    return QStringLiteral("%1 line %2").arg(m_source.left(4000)).arg(line);
}

Computer &InventoryReader::computerOf(const QString &name, int line)
{
    const auto known = m_positions.constFind(name.toCaseFolded());
    if (known != m_positions.constEnd())
        return m_computers[*known];
    m_positions.insert(name.toCaseFolded(), m_computers.size());
    Computer computer;
    computer.name = name;
    computer.observed = Observation{m_asOf, source(line)};
    return m_computers.emplaceBack(std::move(computer));
}

} // namespace pf
