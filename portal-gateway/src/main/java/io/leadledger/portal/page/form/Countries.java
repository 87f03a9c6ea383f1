package io.leadledger.portal.page.form;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Control.Option;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries to choose from (ISO 3166-1), by their names in the reader's language; the first stands for none. */
public final class Countries {

    private Countries() {}

    public static List<Option> options(Words words) {
        Stream<Option> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> Option.of(code, words.country(code)))
                .sorted(Comparator.comparing(Option::text, Collator.getInstance(words.locale())));
        return Stream.concat(Stream.of(Option.of("", "–")), countries).toList();
    }
}
