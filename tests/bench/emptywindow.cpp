// What every Qt program pays before its first window is painted.
#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1440, 900); // as the console: the first picture of a window is as dear as it is large
    window.show();
    return app.exec();
}
