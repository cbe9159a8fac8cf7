#include "coverage/rules.h"

namespace pf {

const QList<RuleInfo> &coverageRules()
{
    static const QList<RuleInfo> rules = {
        {"COV-01", "COV-01.title", "COV-01.text", "U-4; Microsoft WSUS documentation (synchronization of products)"},
        {"COV-02", "COV-02.title", "COV-02.text", "U-1, U-2, U-8; Microsoft WSUS documentation (synchronization options)"},
        {"COV-03", "COV-03.title", "COV-03.text", "U-1, 5.4; Microsoft WSUS documentation, Microsoft SQL Server servicing model"},
        {"COV-04", "COV-04.title", "COV-04.text", "U-8, 5.8"},
        {"COV-05", "COV-05.title", "COV-05.text", "U-8, W-28, 5.7.14"},
        {"COV-06", "COV-06.title", "COV-06.text", "W-28, 5.8"},
        {"COV-07", "COV-07.title", "COV-07.text", "U-7"},
        {"COV-08", "COV-08.title", "COV-08.text", "U-8, section 11"},
        {"COV-09", "COV-09.title", "COV-09.text", "M-7, section 11"},
        {"COV-10", "COV-10.title", "COV-10.text", "5.8, M-5"},
        {"COV-11", "COV-11.title", "COV-11.text", "U-24"},
        {"COV-12", "COV-12.title", "COV-12.text", "U-7, U-24"},
        {"COV-13", "COV-13.title", "COV-13.text", "5.7.4"},
        {"COV-14", "COV-14.title", "COV-14.text", "5.4, 5.7.9; Microsoft Exchange documentation (cumulative updates)"},
        {"COV-15", "COV-15.title", "COV-15.text", "X-1; Microsoft Exchange 2007 documentation"},
        {"COV-16", "COV-16.title", "COV-16.text", "U-10, U-11, U-12, U-15; Microsoft SQL Server servicing model"},
        {"COV-17", "COV-17.title", "COV-17.text", "U-8, U-11, U-14, U-16; Microsoft SQL Server servicing model"},
        {"COV-18", "COV-18.title", "COV-18.text", "U-12; dataplat/dbatools build reference"},
        {"COV-19", "COV-19.title", "COV-19.text", "5.4, 5.7.9; Microsoft Exchange documentation (cumulative and security updates)"},
        {"COV-20", "COV-20.title", "COV-20.text", "U-5; Microsoft WSUS documentation (languages)"},
        {"COV-21", "COV-21.title", "COV-21.text", "C-09, U-23, W-28; Microsoft Cluster-Aware Updating documentation"},
        {"COV-22", "COV-22.title", "COV-22.text", "C-10, U-8, U-16, U-18; Microsoft WSUS documentation (deadlines)"},
        {"COV-23", "COV-23.title", "COV-23.text", "C-10, U-19, U-23; Microsoft WSUS documentation (automatic approval rules)"},
        {"COV-24", "COV-24.title", "COV-24.text", "U-16, U-23, W-28"},
        {"COV-25", "COV-25.title", "COV-25.text",
         "A-2, A-3, F-11, U-13; Microsoft KB958734, Microsoft SQL Server documentation (updating availability replicas)"},
        {"COV-26", "COV-26.title", "COV-26.text", "U-1, U-2"},
        {"COV-27", "COV-27.title", "COV-27.text", "U-2; Microsoft WSUS documentation (synchronization options)"},
        {"COV-28", "COV-28.title", "COV-28.text", "C-12, F-9; Microsoft pages of the cumulative updates, named in the evidence"},
        {"COV-EOS", "COV-EOS.title", "COV-EOS.text", "U-15, M-8; Microsoft lifecycle"},
        {"COV-NR", "COV-NR.title", "COV-NR.text", "5.8: what was not read is neither covered nor a gap"},
    };
    return rules;
}

} // namespace pf
