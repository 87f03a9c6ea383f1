package io.leadledger.invoice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.document.einvoice.SampleDocuments;
import io.leadledger.invoice.document.typesetting.PrintedLetters;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name in any of Europe's languages is made of comes back from the page letter by letter, in both weights. */
@Tag("R-056")
class LettersOfEuropeTest {

    private static final int IN_A_NAME = 16;

    /** The letters beyond A to Z: official languages of the EU, EFTA and the candidates, and some with rights of their own. */
    @ParameterizedTest
    @CsvSource({
        "Albanian, ÇçËë",
        "Basque and Galician, ÑñÜüÁáÉéÍíÓóÚú",
        "Bosnian Croatian Montenegrin and Serbian, ČčĆćĐđŠšŽžŚśŹź",
        "Bulgarian, АаБбВвГгДдЕеЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЬьЮюЯяѝЍ",
        "Catalan, ÀàÉéÈèÍíÏïÓóÒòÚúÜüÇç·",
        "Czech and Slovak, ÁáÄäČčĎďÉéĚěÍíĹĺĽľŇňÓóÔôŔŕŘřŠšŤťÚúŮůÝýŽž",
        "Danish and Norwegian, ÆæØøÅåÉéÓóÒòÂâÊêÔô",
        "Dutch, ËëÏïÖöÜüÉéÈèĲĳÁáÍíÓóÚú",
        "English, ’‘“”–—£€§",
        "Estonian, ÄäÕõÖöÜüŠšŽž",
        "Faroese and Icelandic, ÁáÐðÉéÍíÓóÚúÝýÞþÆæÖöØø",
        "Finnish and Swedish, ÅåÄäÖöŠšŽžÉé",
        "French, ÀàÂâÆæÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûÜüŸÿ«»",
        "German, ÄäÖöÜüßẞ„“‚‘",
        "Greek, ΑαΒβΓγΔδΕεΖζΗηΘθΙιΚκΛλΜμΝνΞξΟοΠπΡρΣσςΤτΥυΦφΧχΨψΩωΆάΈέΉήΊίΌόΎύΏώΪϊΫϋΐΰ",
        "Hungarian, ÁáÉéÍíÓóÖöŐőÚúÜüŰű",
        "Irish and Scottish, ÁáÉéÍíÓóÚúÀàÈèÌìÒòÙùḂḃĊċḊḋḞḟĠġṀṁṖṗṠṡṪṫ",
        "Italian, ÀàÈèÉéÌìÍíÎîÒòÓóÙùÚú",
        "Latvian and Lithuanian, ĀāĄąČčĒēĘęĖėĢģĪīĮįĶķĻļŅņŖŗŠšŪūŲųŽž",
        "Luxembourgish and Romansh, ÄäËëÉéÈèÎîÏïÔôÛûÀàÖöÜü",
        "Macedonian, ЃѓЅѕЈјЉљЊњЌќЏџЍѝЀѐ",
        "Maltese, ĊċĠġĦħŻżÀàÈèÌìÒòÙù",
        "Polish and Kashubian, ĄąĆćĘęŁłŃńÓóŚśŹźŻżÃãÉéËëÔôÒòÙù",
        "Portuguese, ÁáÂâÃãÀàÇçÉéÊêÍíÓóÔôÕõÚúÜüªº",
        "Romanian and Moldovan, ĂăÂâÎîȘșȚțŞşŢţ",
        "Russian and Belarusian, ЁёЫыЭэЎўІіҐґ",
        "Sami, ÁáČčĐđŊŋŠšŦŧŽžÂâÄäÅåÕõǤǥǦǧǨǩƷʒǮǯ",
        "Serbian in Cyrillic, ЂђЈјЉљЊњЋћЏџ",
        "Slovenian, ČčŠšŽžĆćĐđ",
        "Sorbian, ĆćČčĚěŁłŃńÓóŘřŔŕŠšŚśŽžŹź",
        "Spanish and Asturian, ÁáÉéÍíÑñÓóÚúÜü¿¡ḤḥḶḷ",
        "Turkish and Azerbaijani, ÇçĞğİıÖöŞşÜüƏəÂâÎîÛû",
        "Ukrainian, ҐґЄєІіЇї",
        "Welsh, ÂâÊêÎîÔôÛûŴŵŶŷÁáÉéÍíÓóÚúÝýẂẃÀàÈèÌìÒòÙùỲỳẀẁÄäËëÏïÖöÜüŸÿẄẅ"
    })
    void a_name_in_that_language_is_printed(String language, String letters) {
        assertThat(PrintedLetters.missingFor(letters)).as(language).isEmpty();
        assertThat(lost(names(letters.codePoints().mapToObj(Character::toString).toList())))
                .isEmpty();
    }

    /** Not in the typeface: such a name is refused by letter before a number is taken, and printed in Latin letters. */
    @ParameterizedTest
    @CsvSource({"Georgian, საქართველო", "Armenian, Հայաստան", "Yiddish, ייִדיש"})
    void what_cannot_be_printed_is_named(String language, String name) {
        assertThat(PrintedLetters.missingFor(name)).as(language).hasSizeGreaterThan(3);
    }

    @Test
    void every_letter_that_passes_for_printable_comes_back_from_the_page() {
        List<String> names = names(letters());

        assertThat(names).hasSizeGreaterThan(60);
        assertThat(lost(names)).isEmpty();
    }

    /** Latin, Greek and Cyrillic letters in their composed form. */
    private static List<String> letters() {
        return IntStream.concat(
                        IntStream.range(0x21, 0x250),
                        IntStream.concat(IntStream.range(0x370, 0x530), IntStream.range(0x1E00, 0x2000)))
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .filter(letter -> Normalizer.isNormalized(letter, Normalizer.Form.NFKC))
                .filter(letter -> PrintedLetters.missingFor(letter).isEmpty())
                .toList();
    }

    /** The letters in names that fit on one line. */
    private static List<String> names(List<String> letters) {
        return IntStream.range(0, Math.ceilDiv(letters.size(), IN_A_NAME))
                .mapToObj(name -> letters.stream()
                        .skip((long) name * IN_A_NAME)
                        .limit(IN_A_NAME)
                        .collect(Collectors.joining()))
                .toList();
    }

    /** Those of the names that do not come back both from the name of a line (semibold) and from a reason (regular). */
    private static List<String> lost(List<String> names) {
        return names.stream()
                .filter(name -> {
                    byte[] pdf = new InvoicePdf().render(SampleDocuments.names("Alpha", name, name), null, null);
                    return PrintedPage.of(pdf).stream()
                                    .flatMap(page -> page.runs().stream())
                                    .filter(run -> run.text().equals(name))
                                    .count()
                            != 2;
                })
                .toList();
    }
}
