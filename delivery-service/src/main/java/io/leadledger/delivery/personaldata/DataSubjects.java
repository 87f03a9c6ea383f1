package io.leadledger.delivery.personaldata;

import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Whom a lead is about (D-08): the person with that email, else that phone, within one entity, as a keyed hash that
 * tells nothing without the key; else the lead stands for itself.
 */
@Component
public class DataSubjects {

    private final SecretKeySpec key;

    DataSubjects(PersonalDataProperties properties) {
        this.key = new SecretKeySpec(properties.dataSubjectKeyBytes(), "HmacSHA256");
    }

    /** The id of the data subject: the same person writing the email otherwise has the same. */
    public DataSubjectId idOf(
            EntityId entityId, LeadId leadId, List<LeadField> definitions, Map<String, String> fields) {
        String person = first(LeadFieldType.EMAIL, definitions, fields)
                .map(email -> "email\n" + email.strip().toLowerCase(Locale.ROOT))
                .or(() -> first(LeadFieldType.PHONE, definitions, fields).map(phone -> "phone\n" + digits(phone)))
                .orElse("lead\n" + leadId);
        return new DataSubjectId(hmac(entityId.value() + '\n' + person));
    }

    private static Optional<String> first(LeadFieldType type, List<LeadField> definitions, Map<String, String> fields) {
        return definitions.stream()
                .filter(definition -> definition.type() == type)
                .flatMap(definition -> Optional.ofNullable(fields.get(definition.field())).stream())
                .findFirst();
    }

    /** Digits with the plus: 0049 and +49 are one prefix. */
    private static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9+]", "");
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
