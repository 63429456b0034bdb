// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets without libFuzzer: each over its seeds, and over a number of inputs that are made from them, always
// the same ones. So every build tries them, in seconds; what steers by coverage is the preset "fuzz".
//   fuzz_inputs SEEDS [TARGET ...]       of the folder SEEDS/TARGET; PEERLIGHT_FUZZ_RUNS and PEERLIGHT_FUZZ_SEED change
//   what is made
// An input that ends the program is left as crash-TARGET in the working directory.
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

// One function a target: the build gives LLVMFuzzerTestOneInput another name in each file.
#define X(name) extern "C" int fuzz_##name(const std::uint8_t *data, std::size_t size);
PEERLIGHT_FUZZ_TARGETS
#undef X

namespace {

using namespace Qt::StringLiterals;

struct Target
{
    const char *name;
    int (*run)(const std::uint8_t *, std::size_t);
};

#define X(name) Target{#name, fuzz_##name},
constexpr std::array targets{PEERLIGHT_FUZZ_TARGETS};
#undef X

constexpr qsizetype longestInput = 4096;
constexpr double patience = 60; ///< seconds of the processor: a target that takes longer hangs, or has become slow

struct
{
    const char *target = "";
    QByteArray input;
} now;

/// Only what may be called in a signal handler.
void leaveInput(int signal)
{
    std::array<char, 100> name{"crash-"};
    std::size_t at = 6;
    for (const char *c = now.target; *c != '\0' && at + 1 < name.size(); ++c)
        name[at++] = *c;
    const int file = ::open(name.data(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && ::write(file, now.input.constData(), static_cast<std::size_t>(now.input.size())) >= 0)
        ::close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Maker
{
public:
    Maker(quint64 seed, QList<QByteArray> seeds) : m_random(seed), m_seeds(std::move(seeds)) {}

    QByteArray next()
    {
        QByteArray input = m_seeds.at(below(m_seeds.size()));
        for (qsizetype steps = 1 + below(4); steps > 0; --steps)
            change(input);
        return input.left(longestInput);
    }

private:
    qsizetype below(qsizetype end)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint64>(std::max<qsizetype>(end, 1)));
    }

    char byte()
    {
        // What means something to a parser comes more often than what does not.
        static constexpr QByteArrayView telling{
            "\"'{}[]()<>,;:=|&-+.#%\\/\t\r\n 019eEaf_*\x7f\x80\xbf\xc0\xed\xef\xff"};
        return below(3) == 0 ? static_cast<char>(below(256)) : telling[below(telling.size())];
    }

    void change(QByteArray &input)
    {
        const qsizetype at = below(input.size() + 1);
        const qsizetype length = std::min(1 + below(16), input.size() - at);
        switch (below(7)) {
        case 0: // a bit
            if (at < input.size())
                input[at] = static_cast<char>(input.at(at) ^ (1 << below(8)));
            break;
        case 1:
            if (at < input.size())
                input[at] = byte();
            break;
        case 2:
            input.insert(at, byte());
            break;
        case 3:
            input.remove(at, length);
            break;
        case 4: // what is there, once more
            input.insert(below(input.size() + 1), input.mid(at, length));
            break;
        case 5: { // the rest of another one
            const QByteArray &other = m_seeds.at(below(m_seeds.size()));
            input = input.left(at) + other.mid(below(other.size() + 1));
            break;
        }
        default:
            input.insert(at, QByteArray(1 + below(200), byte()));
        }
    }

    std::mt19937_64 m_random;
    QList<QByteArray> m_seeds;
};

QList<QByteArray> seedsIn(const QDir &folder)
{
    QList<QByteArray> seeds;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

void give(const Target &target, const QByteArray &input)
{
    now.input = input;
    // A copy as long as the input: whoever reads past its end is seen by the address sanitizer.
    const std::vector<std::uint8_t> bytes(input.cbegin(), input.cend());
    target.run(bytes.data(), bytes.size());
}

/// False when there is nothing to begin with, or it took too long.
bool runAll(const Target &target, const QDir &seedsFolder, int runs, quint64 seed)
{
    const std::clock_t began = std::clock();
    const auto seconds = [began] { return static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC; };
    now.target = target.name;
    const QList<QByteArray> seeds = seedsIn(QDir(seedsFolder.filePath(QString::fromLatin1(target.name))));
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "%s: no seeds\n", target.name);
        return false;
    }
    give(target, {});
    for (const QByteArray &one : seeds)
        give(target, one);
    Maker maker(seed, seeds);
    for (int run = 0; run < runs; ++run) {
        give(target, maker.next());
        if (seconds() > patience) {
            std::fprintf(stderr, "%s: %d of %d inputs took longer than a minute\n", target.name, run, runs);
            return false;
        }
    }
    std::printf("%s: %lld seeds, %d inputs made from them, %.1f s\n", target.name, static_cast<long long>(seeds.size()),
                runs, seconds());
    return true;
}

int number(const char *variable, int otherwise)
{
    bool fits = false;
    const int value = qEnvironmentVariableIntValue(variable, &fits);
    return fits ? value : otherwise;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: fuzz_inputs SEEDS [TARGET ...]\n");
        return 64;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL})
        std::signal(signal, leaveInput);
    const QDir seeds(QFile::decodeName(argv[1]));
    QStringList names;
    for (int i = 2; i < argc; ++i)
        names.append(QString::fromLocal8Bit(argv[i]));
    const int runs = number("PEERLIGHT_FUZZ_RUNS", qEnvironmentVariableIsSet("PEERLIGHT_LONG") ? 200'000 : 4'000);
    const auto seed = static_cast<quint64>(number("PEERLIGHT_FUZZ_SEED", 1));
    bool good = true;
    int met = 0;
    for (const Target &target : targets) {
        if (!names.isEmpty() && !names.contains(QString::fromLatin1(target.name)))
            continue;
        ++met;
        good = runAll(target, seeds, runs, seed) && good;
    }
    return good && met > 0 ? 0 : 1;
}
