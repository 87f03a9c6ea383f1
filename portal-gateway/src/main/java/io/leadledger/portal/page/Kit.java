package io.leadledger.portal.page;

import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.shell.Toast;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the kit's own templates have beside their records, while one page becomes HTML: the words that are theirs on every
 * page ({@code ui.…}), and the addresses of files. A page's own template takes nothing from here, its record has it all.
 *
 * @param files the address of a file, with a hash of its content
 * @param token what every form that changes something carries along; asked for only where there is such a form
 * @param news what is told once; asked for by the page that shows it, so that no other answer takes it away
 */
public record Kit(
        Words words, UnaryOperator<String> files, Supplier<Optional<Hidden>> token, Supplier<List<Toast>> news) {

    private static final ScopedValue<Kit> PRESENT = ScopedValue.newInstance();

    /** A word of the kit. */
    public static String say(String key, Object... arguments) {
        return PRESENT.get().words.say(key, arguments);
    }

    /** The address of a file: {@code /app.css}. */
    public static String file(String path) {
        return PRESENT.get().files.apply(path);
    }

    /** {@code 2,381}. */
    public static String number(int number) {
        return PRESENT.get().words.number(number);
    }

    /** What keeps strangers from sending a form; nothing where nobody asks for it. */
    public static List<Hidden> csrf() {
        return PRESENT.get().token.get().stream().toList();
    }

    /** What has happened and nobody has seen yet. */
    public static List<Toast> toasts() {
        return PRESENT.get().news.get();
    }

    void around(Runnable rendering) {
        ScopedValue.where(PRESENT, this).run(rendering);
    }
}
