package io.leadledger.partner.vies;

import io.leadledger.api.partner.vatid.ViesSilence;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.partner.VatIdConsultation;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.partner.vies.ViesAnswer.Said;
import io.leadledger.partner.vies.ViesAnswer.Silent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what came back from VIES. A yes or a no is one only in an answer of today, to the number that was asked for, without an
 * error in it: an address that VIES blocks is told {@code false}, too.
 */
final class ViesReader {

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private static final String NOTHING = "---";
    private static final int DATE_LENGTH = "2026-01-03".length();
    private static final Pattern CONSULTATION = Pattern.compile("[A-Za-z0-9]{1,50}");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(10).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ViesReader() {}

    /** @param contentType as the header says, empty without one */
    static ViesAnswer read(ViesQuestion question, int status, String contentType, byte[] body) {
        JsonNode answer = contentType.toLowerCase(Locale.ROOT).startsWith("application/json") ? json(body) : null;
        String error = answer == null ? null : error(answer);
        if (error != null) {
            return new Silent(silence(error));
        }
        if (status != OK) {
            return new Silent(unanswered(status));
        }
        return answer == null || !isTo(question, answer) ? new Silent(ViesSilence.UNREADABLE) : said(question, answer);
    }

    private static ViesAnswer said(ViesQuestion question, JsonNode answer) {
        String number = text(answer, "requestIdentifier");
        return new Said(
                answer.path("valid").asBoolean() ? VatIdStatus.CONFIRMED : VatIdStatus.REFUTED,
                new VatIdConsultation(
                        number != null && CONSULTATION.matcher(number).matches() ? number : null,
                        question.requesterVatId(),
                        text(answer, "name"),
                        text(answer, "address")));
    }

    private static boolean isTo(ViesQuestion question, JsonNode answer) {
        return answer.path("valid").isBoolean()
                && question.memberState().equals(text(answer, "countryCode"))
                && question.number().equals(text(answer, "vatNumber"))
                && isOf(question.day(), text(answer, "requestDate"));
    }

    /** {@code 2026-01-03T09:14:05.123Z} or {@code 2026-01-03+01:00}, in some zone or other. */
    private static boolean isOf(LocalDate day, @Nullable String date) {
        if (date == null || date.length() < DATE_LENGTH) {
            return false;
        }
        try {
            LocalDate said = LocalDate.parse(date.substring(0, DATE_LENGTH));
            return !said.isBefore(day.minusDays(1)) && !said.isAfter(day.plusDays(1));
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    /** What VIES names as the reason for no answer; absent where it names none. */
    private static @Nullable String error(JsonNode answer) {
        JsonNode first = answer.path("errorWrappers").path(0).path("error");
        if (first.isString()) {
            return first.asString();
        }
        boolean failed = answer.has("errorWrappers")
                || (answer.has("actionSucceed") && !answer.path("actionSucceed").asBoolean(false));
        String said = text(answer, "userError");
        boolean agrees = said == null || said.equals(answer.path("valid").asBoolean() ? "VALID" : "INVALID");
        return failed ? "" : agrees ? null : said;
    }

    private static ViesSilence silence(String error) {
        return switch (error) {
            case "MS_UNAVAILABLE" -> ViesSilence.MEMBER_STATE_UNAVAILABLE;
            case "GLOBAL_MAX_CONCURRENT_REQ",
                    "GLOBAL_MAX_CONCURRENT_REQ_TIME",
                    "MS_MAX_CONCURRENT_REQ",
                    "MS_MAX_CONCURRENT_REQ_TIME",
                    "SERVER_BUSY" -> ViesSilence.OVERLOADED;
            case "INVALID_REQUESTER_INFO" -> ViesSilence.REQUESTER_REFUSED;
            case "INVALID_INPUT" -> ViesSilence.NUMBER_REFUSED;
            case "IP_BLOCKED", "VAT_BLOCKED" -> ViesSilence.BLOCKED;
            default -> ViesSilence.UNAVAILABLE;
        };
    }

    private static ViesSilence unanswered(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return ViesSilence.OVERLOADED;
        }
        return status >= SERVER_ERRORS ? ViesSilence.UNAVAILABLE : ViesSilence.UNREADABLE;
    }

    private static @Nullable JsonNode json(byte[] body) {
        try {
            JsonNode read = STRICT.readTree(body);
            return read.isObject() ? read : null;
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** A line that can be printed; absent where VIES says nothing, or what is none. */
    private static @Nullable String text(JsonNode answer, String field) {
        JsonNode value = answer.path(field);
        String line =
                value.isString() ? LINE_BREAKS.matcher(value.asString().strip()).replaceAll(", ") : NOTHING;
        return line.isEmpty() || line.equals(NOTHING) ? null : new Findings().optional(field, line, Texts::line);
    }
}
