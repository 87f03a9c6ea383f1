package io.leadledger.invoice.schedule;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobState;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scheduled run came to, in words: how many drafts and invoices, what failed, where to look. In German for sellers where German
 * is spoken, else in English, since nobody knows who reads it.
 */
record RunReport(
        String language,
        EntityDefined entity,
        BillingPeriod period,
        JobAnswer drafting,
        @Nullable JobAnswer finalizing) {

    private static final Set<String> GERMAN = Set.of("DE", "AT", "CH", "LI");
    private static final int LONGEST_NAME = 80;

    static RunReport of(KnownEntity known, BillingPeriod period, JobAnswer drafting, @Nullable JobAnswer finalizing) {
        SellerProfile seller = known.seller();
        Address address = seller == null ? null : seller.address();
        boolean german = address != null && GERMAN.contains(String.valueOf(address.country()));
        return new RunReport(german ? "de" : "en", known.definition(), period, drafting, finalizing);
    }

    String subject() {
        return say(isWell() ? "subject" : "subject.failed", name(), days());
    }

    /** The job to look at: the one that did not end well, else the last one. */
    String page() {
        JobAnswer last = finalizing == null || !isWell(drafting) ? drafting : finalizing;
        return "/app/" + entity.externalId() + "/jobs/" + last.jobId();
    }

    String text(String link) {
        List<String> lines = new ArrayList<>();
        lines.add(say("text", name(), days()));
        lines.add("");
        lines.add(did("drafts", drafting));
        if (finalizing != null) {
            lines.add(did("final", finalizing));
        }
        lines.add("");
        lines.add(say("link"));
        lines.add(link);
        return String.join("\n", lines);
    }

    private String did(String what, JobAnswer job) {
        return say(what + "." + ending(job), job.done(), job.failed());
    }

    private static String ending(JobAnswer job) {
        return switch (job.state()) {
            case ABORTED -> "aborted";
            case CANCELLED -> "cancelled";
            case QUEUED, RUNNING, SUCCEEDED, PARTLY_FAILED -> job.failed() == 0 ? "done" : "failed";
        };
    }

    private boolean isWell() {
        return isWell(drafting) && (finalizing == null || isWell(finalizing));
    }

    private static boolean isWell(JobAnswer job) {
        return job.state() == JobState.SUCCEEDED;
    }

    /** No longer than a subject takes. */
    private String name() {
        String name = entity.name();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + '…';
    }

    private String days() {
        return DocumentWording.in(language).period(period.from(), period.to().minusDays(1));
    }

    private String say(String key, Object... arguments) {
        Locale locale = Locale.of(language);
        return new MessageFormat(
                        ResourceBundle.getBundle("io.leadledger.invoice.schedule.run", locale)
                                .getString(key),
                        locale)
                .format(arguments);
    }
}
