#include "catalog/buildform.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// The file version of sqlservr.exe: year, number without its dot, build. 2009.100 is 2008 R2 (10.50); 2007.100 is 2008 (10.0).
std::optional<Version> fromFileVersion(const Version &file)
{
    constexpr quint32 firstYear = 2000, lastYear = 2099, year2008R2 = 2009;
    const quint32 year = file.major(), number = file.minor();
    if (year < firstYear || year > lastYear || number % 10 != 0 || file.count < 3)
        return std::nullopt;
    Version plain = file;
    plain.fields[0] = number / 10;
    plain.fields[1] = year == year2008R2 ? 50 : 0;
    return plain;
}

} // namespace

std::optional<BuildForm> readBuildForm(QStringView text)
{
    // AdminDisplayVersion and the serialNumber attribute; older servers add ": Service Pack 2" before the bracket.
    static const QRegularExpression display(u"^version\\s+([0-9]+\\.[0-9]+)\\s*\\(build\\s+([0-9]+(?:\\.[0-9]+)?)(?::[^)]*)?\\)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed().toString();
    BuildForm form;
    QString plain = trimmed;
    if (const auto match = display.match(trimmed); match.hasMatch()) {
        plain = match.captured(1) + u'.' + match.captured(2);
        form.family = ProductFamily::Exchange;
    }
    const auto version = Version::fromString(plain);
    if (!version)
        return std::nullopt;
    form.version = *version;
    if (const auto file = fromFileVersion(*version); file && !form.family)
        return BuildForm{*file, ProductFamily::SqlServer};
    if (form.version.build() >= directoryOffset) {
        form.version.fields[2] -= directoryOffset;
        form.family = ProductFamily::Exchange;
    }
    return form;
}

} // namespace pf
