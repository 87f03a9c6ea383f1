package io.leadledger.partner.entity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.id.EntityId;
import io.leadledger.partner.entity.EntityForm.VatRateForm;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Numbers;
import io.leadledger.partner.form.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** VAT rates in percent, each from a service date on or since ever (D-09). */
final class VatRates {

    static final Comparator<VatRateSet> ORDER =
            comparing(VatRateSet::kind).thenComparing(VatRateSet::validFrom, nullsFirst(naturalOrder()));

    private static final String LIST = "vatRates";
    private static final int MAX_RATES = 100;

    private VatRates() {}

    /** Whether one takes the other's place: same kind, same first day. */
    static boolean beginTogether(VatRateSet one, VatRateSet other) {
        return one.kind() == other.kind() && Objects.equals(one.validFrom(), other.validFrom());
    }

    /** @param inUnion whether they are of the EU's VAT, where none is 0: BR-S-05 refuses a standard rate of 0 */
    static List<VatRateSet> read(
            EntityId entityId, @Nullable List<@Nullable VatRateForm> forms, boolean inUnion, Findings findings) {
        List<@Nullable VatRateForm> sent = forms == null ? List.of() : forms;
        if (sent.size() > MAX_RATES) {
            findings.add(LIST, "too-many", "expected at most %d rates but were %d", MAX_RATES, sent.size());
            return List.of();
        }
        List<VatRateSet> rates = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Findings here = findings.in(LIST, i);
            VatRateSet rate = read(entityId, sent.get(i), here);
            if (inUnion && rate != null && rate.percent().signum() == 0) {
                here.add("percent", "zero-rate", "expected more than 0 under EU_VAT but was 0");
            }
            if (rate != null && rates.stream().anyMatch(other -> beginTogether(other, rate))) {
                here.add(
                        "validFrom",
                        "duplicate-vat-rate",
                        "expected one %s rate from that day but were two",
                        rate.kind());
            }
            if (rate != null) {
                rates.add(rate);
            }
        }
        return List.copyOf(rates);
    }

    private static @Nullable VatRateSet read(EntityId entityId, @Nullable VatRateForm sent, Findings findings) {
        VatRateForm form = sent == null ? new VatRateForm(null, null, null) : sent;
        VatRateKind kind = findings.required("kind", form.kind(), text -> Texts.choice(VatRateKind.class, text));
        BigDecimal percent = findings.required("percent", form.percent(), Numbers::percent);
        LocalDate validFrom = findings.optional("validFrom", form.validFrom(), Numbers::date);
        return kind == null || percent == null ? null : new VatRateSet(entityId, kind, percent, validFrom);
    }
}
