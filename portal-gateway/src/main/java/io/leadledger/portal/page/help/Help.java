package io.leadledger.portal.page.help;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Head;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The content of both sites' help: the keys, and the words in both languages with their meaning in the reader's.
 *
 * @param note below the heading of the words
 */
public record Help(Table keyFrame, List<Key> keys, Table wordFrame, String note, List<Meaning> meanings) {

    /** A key and what it does. */
    public record Key(List<String> caps, String does) {}

    /** A word in both languages and what it means. */
    public record Meaning(String english, String german, String meaning) {}

    /** The top of the page. */
    public static Head head(Words words) {
        return Head.of(words.say("ui.help"));
    }

    public static Help of(List<Term> terms, Words words) {
        return new Help(
                Table.of(words.say("help.keys"), columns(words, "help.column.key", "help.column.does")),
                keys(words),
                Table.of(
                        words.say("help.words"),
                        columns(words, "ui.language.en", "ui.language.de", "help.column.meaning")),
                words.say("help.words.note"),
                terms.stream().map(term -> meaning(term, words)).toList());
    }

    private static List<Key> keys(Words words) {
        return List.of(
                new Key(List.of("/"), words.say("help.key.search")),
                new Key(List.of("j", "k"), words.say("help.key.rows")),
                new Key(List.of("Enter"), words.say("help.key.open")),
                new Key(List.of("Esc"), words.say("help.key.close")),
                new Key(List.of("?"), words.say("help.key.help")));
    }

    private static Meaning meaning(Term term, Words words) {
        return new Meaning(
                in(Locale.ENGLISH, term, words),
                in(Locale.GERMAN, term, words),
                words.say("help.meaning." + term.key()));
    }

    private static String in(Locale language, Term term, Words words) {
        return new Words(words.messages(), language, words.zone()).say("help.term." + term.key());
    }

    private static List<Column> columns(Words words, String... keys) {
        return Stream.of(keys).map(key -> Column.of(words.say(key))).toList();
    }
}
