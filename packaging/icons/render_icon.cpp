// SPDX-License-Identifier: GPL-3.0-or-later

// Draws an SVG picture at one size: render_icon FILE.svg SIZE FILE.png. Made and used while building only.

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size < 1 || size > 1024) {
        std::fprintf(stderr, "usage: render_icon FILE.svg SIZE FILE.png\n");
        return 64;
    }
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.render(&painter);
    painter.end();
    if (!picture.isValid() || !image.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        std::fprintf(stderr, "render_icon: %s cannot be drawn to %s\n", argv[1], argv[3]);
        return 74;
    }
    return 0;
}
