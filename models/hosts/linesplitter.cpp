#include "hosts/linesplitter.h"

namespace pf {

QList<QByteArray> LineSplitter::add(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        QByteArray line = m_rest + bytes.mid(from, end - from);
        m_rest.clear();
        from = end + 1;
        const bool tooLong = m_skipping || line.size() > m_limit;
        m_skipping = false;
        if (tooLong) {
            ++m_dropped;
            continue;
        }
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            lines << line;
    }
    if (!m_skipping)
        m_rest += bytes.mid(from);
    if (m_rest.size() > m_limit) {
        m_rest.clear();
        m_skipping = true;
    }
    return lines;
}

} // namespace pf
