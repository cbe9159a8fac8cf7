#include "simulator/program.h"

#include <QCoreApplication>

/// The simulator as a process of its own, called as the program is: `simulate --state FILE ...`.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto options = pf::readSimulatorOptions(QCoreApplication::arguments().mid(2));
    return options ? pf::runSimulator(*options) : 2;
}
