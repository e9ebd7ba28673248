// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "nthcall.h"
#include "words/errortext.h"

#include <QMetaEnum>
#include <QTest>

#include <map>

namespace renotify {

using Lasting = NthCall::Lasting;

/// A result that must succeed after the trouble is over; otherwise there is nothing left to test.
template<class T>
T must(const Result<T> &result)
{
    if (!result)
        qCritical("%s: %s", QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error().kind)),
                  qPrintable(result.error().detail));
    return result.value(); // throws if there is none
}

/// Disturbs flows at one place: it repeats each flow with the first call failing, then the second, and so on, until a
/// run is not disturbed.
class Torture
{
public:
    Torture(const char *seam, NthCall &calls)
        : m_seam(seam)
        , m_calls(calls)
    {
    }
    ~Torture()
    {
        QByteArray kinds;
        for (const auto &[kind, times] : m_told)
            kinds += QByteArray(kinds.isEmpty() ? " (" : ", ") + kind + ' ' + QByteArray::number(times);
        qInfo("%s: %d runs, %d with a failure injected (%lld calls failed), %d told an error%s%s", m_seam, m_runs,
              m_disturbed, m_failures, m_toldRuns, kinds.constData(), kinds.isEmpty() ? "" : ")");
    }
    Torture(const Torture &) = delete;
    Torture &operator=(const Torture &) = delete;

    /// Calls `run` until none of the calls fails any more. `run` puts begin() and end() around the part to be
    /// disturbed, and passes the product's errors to tell().
    template<class Run>
    void each(Lasting lasting, Run run)
    {
        constexpr int ratherMany = 20'000; // a flow that repeats failed calls would never end
        m_lasting = lasting;
        for (m_n = 1; m_n < ratherMany; ++m_n) {
            m_hasTold = false;
            try {
                run();
            } catch (...) { // thrown by must()
                qWarning("%s: it was call %d", m_seam, m_n);
                throw;
            }
            end();
            if (QTest::currentTestFailed())
                return qWarning("%s: it was call %d", m_seam, m_n);
            ++m_runs;
            m_failures += m_calls.failed();
            if (m_calls.failed() == 0)
                break;
            ++m_disturbed;
            m_toldRuns += m_hasTold ? 1 : 0;
        }
        QVERIFY2(m_n > 1, "no call of the flow passes this seam");
        QVERIFY(m_n < ratherMany);
        QVERIFY2(!m_hasTold, "the run that nothing disturbed ended in an error");
    }

    void begin() { m_calls.arm(m_n, m_lasting); }
    void end() { m_calls.disarm(); }
    bool wasDisturbed() const { return m_calls.failed() > 0; }

    /// Takes in an error that the disturbance caused: it must have words for a person.
    void tell(const Error &error)
    {
        const QByteArray kind = QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind));
        const ErrorText text = errorText(error);
        QVERIFY2(!text.title.isEmpty() && !text.cause.isEmpty() && !text.nextStep.isEmpty(), kind.constData());
        QVERIFY2(wasDisturbed(), qPrintable(QString::fromLatin1(kind) + QLatin1Char(' ') + error.detail));
        ++m_told[kind];
        m_hasTold = true;
    }
    template<class T>
    bool succeeds(const Result<T> &result)
    {
        if (!result)
            tell(result.error());
        return result.ok();
    }

private:
    const char *m_seam;
    NthCall &m_calls;
    Lasting m_lasting = Lasting::Once;
    int m_n = 0;
    int m_runs = 0;
    int m_disturbed = 0;
    qint64 m_failures = 0;
    int m_toldRuns = 0;
    bool m_hasTold = false;
    std::map<QByteArray, int> m_told;
};

} // namespace renotify
