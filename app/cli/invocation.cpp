// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invocation.h"

#include <QStringDecoder>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace renotify::cli {

namespace {

/// The command line as CLI11 knows it: one CLI::App a verb.
class Parser
{
public:
    Parser()
    {
        m_app.require_subcommand(1);
        m_app.set_help_flag("-h,--help", "Write this help.");
        m_app.add_flag("--version", m_wantsVersion, "Write the version.");
        m_app.footer("`renotifyctl VERB --help` tells more, and so does renotifyctl(1).");
        for (const FamilyEntry &family : familyEntries())
            m_app.add_subcommand(family.name, family.summary)->require_subcommand(1);
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

    void add(const VerbEntry &entry);
    std::variant<Invocation, ParseEnd> read(const Verb &verb) const;

    CLI::App m_app{"Re-sends Twilio Verify push notifications, and tells how each one ended.", "renotifyctl"};
    bool m_wantsVersion = false;
    std::vector<Verb> m_verbs;
};

void Parser::add(const VerbEntry &entry)
{
    const auto keep = [](const CLI::results_t &) { return true; }; // the texts are read from the option afterwards
    CLI::App *parent = entry.family ? m_app.get_subcommand(entry.family) : &m_app;
    Verb verb{&entry, parent->add_subcommand(entry.name, entry.summary)};
    verb.app->set_help_flag("-h,--help", "Write this help.");
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
            known = verb.app->add_option(name, keep, option.help)->expected(1)->type_name(option.placeholder);
        else
            known = verb.app->add_flag_callback(
                name, [] {}, option.help);
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
        const bool isFlag = !optionEntries()[i].placeholder;
        const auto value = isFlag ? QString() : decoded(option->results().front());
        if (!value)
            return ParseEnd{.text = std::string("--") + optionEntries()[i].name + " is not valid UTF-8."};
        if (isOptionName(*value))
            return ParseEnd{.text = std::string("--") + optionEntries()[i].name + " has no value."};
        invocation.values[i] = *value;
    }
    if (verb.argument && verb.argument->count() > 0) {
        const auto value = decoded(verb.argument->results().front());
        if (!value)
            return ParseEnd{.text = std::string(verb.entry->argument) + " is not valid UTF-8."};
        invocation.argument = *value;
    }
    return invocation;
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
        return ParseEnd{.text = error.what()};
    }
    for (const Verb &verb : m_verbs) {
        if (verb.app->parsed())
            return read(verb);
    }
    return ParseEnd{.text = "A verb is missing."};
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
