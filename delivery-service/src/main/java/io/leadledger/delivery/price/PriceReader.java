package io.leadledger.delivery.price;

import io.leadledger.api.delivery.PriceForm;
import io.leadledger.api.delivery.assignment.PricesForm;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.money.Money;
import io.leadledger.money.WrittenNumber;
import io.leadledger.money.WrittenNumber.Flaw;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads prices and ladders out of a request. Whose currency they have to be in is for the rules. */
public final class PriceReader {

    /** Sums of any number of leads stay within what is stored. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    private static final PricesForm.Ladder NO_LADDER = new PricesForm.Ladder(null, null, null);
    private static final PricesForm.Step NO_STEP = new PricesForm.Step(null, null);

    private PriceReader() {}

    /** The price; absent if there is none, or none that can be read. What is missing is for the rules. */
    public static @Nullable Money read(String field, @Nullable PriceForm form, Findings findings) {
        if (form == null || form.amount() == null || form.currency() == null) {
            return null;
        }
        Currency currency = findings.required(field, form.currency(), PriceReader::currency);
        if (currency == null) {
            return null;
        }
        return switch (WrittenNumber.exact(form.amount(), currency.getDefaultFractionDigits())) {
            case WrittenNumber.Clear(BigDecimal amount)
            when amount.abs().compareTo(LARGEST) >= 0 -> {
                findings.add(field, "too-large", "expected less than %s but was %s", LARGEST, form.amount());
                yield null;
            }
            case WrittenNumber.Clear(BigDecimal amount) -> Money.of(form.amount(), currency.getCurrencyCode());
            case WrittenNumber.Unclear(Flaw flaw, String expectation) -> {
                findings.add(field, flaw.code(), "expected %s but was %s", expectation, form.amount());
                yield null;
            }
        };
    }

    /** One that is withdrawn too, for the entity may have it; none without minor units, such as gold. */
    private static Parsed<Currency> currency(String text) {
        return CodeLists.everCurrency(text) instanceof Parsed.Fit<Currency>(Currency known)
                        && known.getDefaultFractionDigits() >= 0
                ? Parsed.fit(known)
                : CodeLists.currency(text);
    }

    /** The ladders in their order, each absent step and date where it could not be read; absent where no list was sent. */
    public static @Nullable List<SaidLadder> ladders(PricesForm form, Findings findings) {
        List<PricesForm.@Nullable Ladder> sent = form.ladders();
        return sent == null
                ? null
                : IntStream.range(0, sent.size())
                        .mapToObj(i ->
                                ladder(Objects.requireNonNullElse(sent.get(i), NO_LADDER), findings.in("ladders", i)))
                        .toList();
    }

    private static SaidLadder ladder(PricesForm.Ladder form, Findings findings) {
        return new SaidLadder(
                findings.optional("validFrom", form.validFrom(), Numbers::date),
                Boolean.TRUE.equals(form.sinceEver()),
                form.tiers() == null ? null : steps(form.tiers(), findings));
    }

    private static List<SaidLadder.Step> steps(List<PricesForm.@Nullable Step> sent, Findings findings) {
        return IntStream.range(0, sent.size())
                .mapToObj(i -> {
                    PricesForm.Step step = Objects.requireNonNullElse(sent.get(i), NO_STEP);
                    Findings inside = findings.in("tiers", i);
                    return new SaidLadder.Step(step.fromLead(), read("price", step.price(), inside));
                })
                .toList();
    }
}
