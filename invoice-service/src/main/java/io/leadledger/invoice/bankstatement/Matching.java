package io.leadledger.invoice.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.invoice.bankstatement.Matched.Share;
import io.leadledger.money.Money;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which open invoices payments are for. A pure function: by the numbers that stand in its text, also where blanks and dashes
 * were lost or put in; else by amount together with who paid. Certain is only what agrees in number and in amount.
 */
final class Matching {

    /** Words that say nothing of who somebody is. */
    private static final Set<String> FORMS = Set.of(
            "gmbh", "ag", "kg", "ug", "se", "co", "ohg", "gbr", "ek", "ltd", "limited", "inc", "sa", "sarl", "sas",
            "bv", "nv", "srl", "spa", "und", "and", "the", "der", "die", "das", "mbh");

    private static final int SHORTEST_WORD = 3;

    /** The payment that is to be matched: what of it is left. */
    record Payment(
            Money amount,
            @Nullable String name,
            @Nullable String iban,
            @Nullable String text) {}

    private record Found(Candidate invoice, boolean alone) {}

    /**
     * What is looked for of an invoice, made once for all payments.
     *
     * @param letters of its number: where they are not, it is not, and the costly look can be spared
     */
    private record Sought(Candidate invoice, String letters, Pattern number, List<Set<String>> names) {

        static Sought of(Candidate invoice) {
            return new Sought(
                    invoice,
                    Matching.letters(invoice.number()),
                    spelled(invoice.number()),
                    invoice.names().stream()
                            .map(Matching::words)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
    }

    private final List<Sought> open;

    /** @param open all that something can be paid on */
    Matching(List<Candidate> open) {
        this.open = open.stream()
                .sorted(Comparator.comparing(Candidate::dueDate).thenComparing(Candidate::number))
                .map(Sought::of)
                .toList();
    }

    Matched match(Payment payment) {
        List<Sought> payable = open.stream()
                .filter(one ->
                        one.invoice().open().currency().equals(payment.amount().currency()))
                .toList();
        List<Found> named = named(String.valueOf(payment.text()), payable);
        return named.isEmpty() ? byAmount(payment, payable) : byNumber(payment, named);
    }

    private static Matched byNumber(Payment payment, List<Found> named) {
        List<Candidate> invoices = named.stream().map(Found::invoice).toList();
        Money sum = sum(invoices, payment);
        boolean onePartner =
                invoices.stream().map(Candidate::partnerId).distinct().count() == 1;
        boolean certain =
                sum.equals(payment.amount()) && onePartner && named.stream().allMatch(Found::alone);
        return new Matched(certain ? State.CERTAIN : State.LIKELY, shares(payment.amount(), invoices));
    }

    /** Nobody named a number that is open: one invoice alone has this amount, and the payer is its partner. */
    private static Matched byAmount(Payment payment, List<Sought> payable) {
        Set<String> payer = words(payment.name());
        List<Candidate> theirs = payable.stream()
                .filter(one -> isOf(payment, payer, one))
                .map(Sought::invoice)
                .toList();
        List<Candidate> exact = theirs.stream()
                .filter(one -> one.open().equals(payment.amount()))
                .toList();
        if (exact.size() == 1) {
            return new Matched(State.LIKELY, shares(payment.amount(), exact));
        }
        boolean all = theirs.size() > 1
                && sum(theirs, payment).equals(payment.amount())
                && theirs.stream().map(Candidate::partnerId).distinct().count() == 1;
        return all ? new Matched(State.LIKELY, shares(payment.amount(), theirs)) : Matched.NOTHING;
    }

    private static List<Found> named(String text, List<Sought> payable) {
        List<Found> found = new ArrayList<>();
        String letters = letters(text);
        for (Sought one : payable) {
            if (letters.contains(one.letters())) {
                Matcher number = one.number().matcher(text);
                if (number.find()) {
                    int before = number.start() - 1;
                    boolean alone = before < 0 || !Character.isLetterOrDigit(text.charAt(before));
                    found.add(new Found(one.invoice(), alone && !continues(text, before)));
                }
            }
        }
        return found;
    }

    /** Letters and digits as they are compared, without the case. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether the number is the end of a longer one: {@code SOLAR-LEADS-2026-0001} is not {@code LEADS-2026-0001}. */
    private static boolean continues(String text, int before) {
        return before > 0
                && "-/.".indexOf(text.charAt(before)) >= 0
                && Character.isLetterOrDigit(text.charAt(before - 1));
    }

    /** The number with anything or nothing where it has dashes, and blanks wherever a bank breaks its lines. */
    private static Pattern spelled(String number) {
        String letters = number.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\-_/.,:\u2010-\u2015]{0,3}"));
        return Pattern.compile(letters + "(?!\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isOf(Payment payment, Set<String> payer, Sought one) {
        if (payment.iban() != null && one.invoice().ibans().contains(payment.iban())) {
            return true;
        }
        return !payer.isEmpty()
                && one.names().stream().anyMatch(name -> payer.containsAll(name) || name.containsAll(payer));
    }

    private static Set<String> words(@Nullable String name) {
        String plain = Normalizer.normalize(String.valueOf(name == null ? "" : name), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !FORMS.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The first due first, as long as the money reaches. */
    private static List<Share> shares(Money amount, List<Candidate> invoices) {
        List<Share> shares = new ArrayList<>();
        Money left = amount;
        for (Candidate one : invoices) {
            Money share = one.open().compareTo(left) < 0 ? one.open() : left;
            if (!share.isZero()) {
                shares.add(new Share(one, share));
                left = left.minus(share);
            }
        }
        return List.copyOf(shares);
    }

    private static Money sum(List<Candidate> invoices, Payment payment) {
        return invoices.stream()
                .map(Candidate::open)
                .reduce(Money.zero(payment.amount().currency()), Money::plus);
    }
}
