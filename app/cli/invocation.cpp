// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invocation.h"

#include "cli/words.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace renotify::cli {

namespace {

std::string words(const char *english)
{
    return CtlWords::tr(english).toStdString();
}

/// The command line as CLI11 knows it: one CLI::App a verb.
class Parser
{
public:
    Parser()
    {
        m_app.description(
            CtlWords::tr("Re-sends Twilio Verify push notifications, and tells how each one ended.").toStdString());
        const auto &labels = m_app.get_formatter();
        labels->label("Usage", CtlWords::tr("Usage").toStdString());
        labels->label("OPTIONS", CtlWords::tr("OPTIONS").toStdString());
        labels->label("SUBCOMMAND", CtlWords::tr("VERB").toStdString());
        labels->label("Positionals", CtlWords::tr("Argument").toStdString());
        labels->label("REQUIRED", CtlWords::tr("REQUIRED").toStdString());
        m_app.option_defaults()->group(CtlWords::tr("Options").toStdString());
        m_app.require_subcommand(1);
        m_app.set_help_flag("-h,--help", CtlWords::tr("Write this help.").toStdString());
        m_app.add_flag("--version", m_wantsVersion, CtlWords::tr("Write the version.").toStdString());
        m_app.footer(CtlWords::tr("`renotifyctl VERB --help` tells more, and so does renotifyctl(1).").toStdString());
        for (const FamilyEntry &family : familyEntries())
            addTo(m_app, family.name, family.summary)->require_subcommand(1);
        for (const VerbEntry &verb : verbEntries())
            add(verb);
    }

    std::variant<Invocation, ParseEnd> parse(int argc, const char *const *argv);

private:
    struct Verb
    {
        const VerbEntry *entry;
        CLI::App *app;
        CLI::Option *argument = nullptr;
        std::array<CLI::Option *, std::size_t(Opt::Count)> options{};
    };

    static CLI::App *addTo(CLI::App &parent, const char *name, const char *summary);
    void add(const VerbEntry &entry);
    QString whatIsMissing() const;
    QString sentenceOf(const CLI::ParseError &error) const;
    std::variant<Invocation, ParseEnd> read(const Verb &verb) const;

    CLI::App m_app{{}, "renotifyctl"};
    bool m_wantsVersion = false;
    std::vector<Verb> m_verbs;
};

CLI::App *Parser::addTo(CLI::App &parent, const char *name, const char *summary)
{
    CLI::App *app = parent.add_subcommand(name, words(summary));
    app->group(CtlWords::tr("Verbs").toStdString());
    return app;
}

void Parser::add(const VerbEntry &entry)
{
    const auto keep = [](const CLI::results_t &) { return true; }; // the texts are read from the option afterwards
    CLI::App *parent = entry.family ? m_app.get_subcommand(entry.family) : &m_app;
    Verb verb{&entry, addTo(*parent, entry.name, entry.summary)};
    verb.app->set_help_flag("-h,--help", CtlWords::tr("Write this help.").toStdString());
    if (entry.isHidden)
        verb.app->group("");
    if (entry.argument) {
        verb.argument = verb.app->add_option(entry.argument, keep);
        verb.argument->expected(1)->required(entry.isArgumentRequired);
    }
    for (const OptionEntry &option : optionEntries()) {
        if (!(option.groups & entry.groups))
            continue;
        const std::string name = std::string("--") + option.name;
        CLI::Option *&known = verb.options[std::size_t(option.id)];
        if (option.placeholder)
            known = verb.app->add_option(name, keep, words(option.help))->expected(1)->type_name(option.placeholder);
        else
            known = verb.app->add_flag_callback(
                name, [] {}, words(option.help));
    }
    m_verbs.push_back(verb);
}

/// The text of an argument; nothing if it is not UTF-8, because guessing could name another customer.
std::optional<QString> decoded(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// CLI11 takes whatever follows for the value: `--identity --wait` would be about a customer called "--wait".
bool isOptionName(const QString &text)
{
    return std::ranges::any_of(optionEntries(), [&text](const OptionEntry &option) {
        return text == QLatin1StringView("--") + QLatin1StringView(option.name);
    });
}

std::variant<Invocation, ParseEnd> Parser::read(const Verb &verb) const
{
    Invocation invocation;
    invocation.verb = verb.entry;
    for (std::size_t i = 0; i < verb.options.size(); ++i) {
        const CLI::Option *option = verb.options[i];
        if (!option || option->count() == 0)
            continue;
        const QString name = QString::fromLatin1(optionEntries()[i].name);
        const bool isFlag = !optionEntries()[i].placeholder;
        const auto value = isFlag ? QString() : decoded(option->results().front());
        if (!value)
            return ParseEnd{.text = CtlWords::tr("--%1 is not valid UTF-8.").arg(name).toStdString()};
        if (isOptionName(*value))
            return ParseEnd{.text = CtlWords::tr("--%1 has no value.").arg(name).toStdString()};
        invocation.values[i] = *value;
    }
    if (verb.argument && verb.argument->count() > 0) {
        const auto value = decoded(verb.argument->results().front());
        if (!value)
            return ParseEnd{.text = CtlWords::tr("%1 is not valid UTF-8.")
                                        .arg(QString::fromLatin1(verb.entry->argument))
                                        .toStdString()};
        invocation.argument = *value;
    }
    return invocation;
}

QString Parser::whatIsMissing() const
{
    for (const Verb &verb : m_verbs) {
        if (verb.app->parsed() && verb.argument && verb.argument->count() == 0)
            return CtlWords::tr("%1 is missing.").arg(QString::fromLatin1(verb.entry->argument));
    }
    return CtlWords::tr("A verb is missing.");
}

/// CLI11 explains everything in English, with the name of the option at the beginning.
QString Parser::sentenceOf(const CLI::ParseError &error) const
{
    const QString english = QString::fromLocal8Bit(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return whatIsMissing();
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        QStringList extras;
        for (const std::string &extra : m_app.remaining(true))
            extras << QString::fromStdString(extra);
        return CtlWords::tr("This is not understood: %1").arg(extras.join(u' '));
    }
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    if (const auto named = option.match(english); named.hasMatch())
        return CtlWords::tr("%1 takes exactly one value.").arg(named.captured());
    return english;
}

std::variant<Invocation, ParseEnd> Parser::parse(int argc, const char *const *argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        return ParseEnd{.isHelp = true, .text = m_app.help()};
    } catch (const CLI::ParseError &error) {
        if (m_wantsVersion)
            return Invocation{.verb = &verbEntries().back()};
        return ParseEnd{.text = sentenceOf(error).toStdString()};
    }
    for (const Verb &verb : m_verbs) {
        if (verb.app->parsed())
            return read(verb);
    }
    return ParseEnd{.text = CtlWords::tr("A verb is missing.").toStdString()};
}

} // namespace

std::variant<Invocation, ParseEnd> parse(int argc, const char *const *argv)
{
    Parser parser;
    auto parsed = parser.parse(argc, argv);
    if (auto *end = std::get_if<ParseEnd>(&parsed)) {
        for (int i = 1; i < argc; ++i)
            end->wantsJson = end->wantsJson || qstrcmp(argv[i], "--json") == 0;
    }
    return parsed;
}

} // namespace renotify::cli
