package io.leadledger.portal.help;

import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The keys, and the words in both languages; their meaning in the reader's. */
record HelpPresenter(List<Term> terms, Words words) {

    /** A key and what it does. */
    record Key(List<String> caps, String does) {}

    /** A word in both languages and what it means. */
    record Word(String english, String german, String meaning) {}

    Map<String, Object> model() {
        return Map.of(
                "title", words.say("ui.help"),
                "keyColumns", columns("help.column.key", "help.column.does"),
                "keys", keys(),
                "wordColumns", columns("ui.language.en", "ui.language.de", "help.column.meaning"),
                "terms", terms.stream().map(this::word).toList());
    }

    private List<Key> keys() {
        return List.of(
                new Key(List.of("/"), words.say("help.key.search")),
                new Key(List.of("j", "k"), words.say("help.key.rows")),
                new Key(List.of("Enter"), words.say("help.key.open")),
                new Key(List.of("Esc"), words.say("help.key.close")),
                new Key(List.of("?"), words.say("help.key.help")));
    }

    private Word word(Term term) {
        return new Word(in(Locale.ENGLISH, term), in(Locale.GERMAN, term), words.say("help.meaning." + term.key()));
    }

    private String in(Locale language, Term term) {
        return words.messages().getMessage("help.term." + term.key(), null, language);
    }

    private List<Column> columns(String... keys) {
        return Stream.of(keys).map(key -> Column.of(words.say(key))).toList();
    }
}
