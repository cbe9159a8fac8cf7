#include "coverage/compare.h"

#include <QHash>

namespace pf {

FindingsDifference compareFindings(const Findings &before, const Findings &after)
{
    QHash<QString, int> earlier;
    earlier.reserve(before.findings.size());
    for (int i = 0; i < before.findings.size(); ++i)
        earlier.insert(before.findings[i].id, i);
    FindingsDifference difference;
    for (int i = 0; i < after.findings.size(); ++i) {
        const auto found = earlier.constFind(after.findings[i].id);
        if (found == earlier.constEnd()) {
            difference.appeared.append(i);
            continue;
        }
        const bool same = before.findings[*found].severity == after.findings[i].severity;
        (same ? difference.unchanged : difference.changed).append({*found, i});
        earlier.erase(found);
    }
    for (int i = 0; i < before.findings.size(); ++i) {
        if (earlier.contains(before.findings[i].id))
            difference.gone.append(i);
    }
    return difference;
}

} // namespace pf
