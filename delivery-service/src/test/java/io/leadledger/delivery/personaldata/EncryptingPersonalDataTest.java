package io.leadledger.delivery.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-035")
class EncryptingPersonalDataTest {

    private static final EntityId ENTITY = new EntityId("entity");
    private static final DataSubject PERSON = person("person");
    private static final MasterKey MASTER = new MasterKey(properties(1));
    private static final DataSubjects SUBJECTS = new DataSubjects(properties(1));
    private static final List<LeadField> FIELDS = List.of(
            new LeadField("phone", LeadFieldType.PHONE, false, false, false),
            new LeadField("email", LeadFieldType.EMAIL, false, false, false));

    private final DataKey key = MASTER.unwrap(MASTER.newKeyOf(PERSON));

    @Test
    void a_value_comes_back_for_its_person_and_field_only() {
        EncryptedValue value = key.encrypt(Map.of("email", "anna@example.org")).get("email");

        assertThat(key.decrypt("email", value)).isEqualTo("anna@example.org");
        assertThatThrownBy(() -> key.decrypt("phone", value)).isInstanceOf(IllegalStateException.class);
        DataKey stolen = new DataKey(key.keyId(), person("other"), bytesOf(key));
        assertThatThrownBy(() -> stolen.decrypt("email", value)).isInstanceOf(IllegalStateException.class);
        DataKey same = new DataKey(key.keyId(), PERSON, bytesOf(key));
        assertThat(same.decrypt("email", value)).isEqualTo("anna@example.org");
    }

    @Test
    void one_changed_bit_is_an_error_and_not_garbage() {
        EncryptedValue value = key.encrypt(Map.of("email", "anna@example.org")).get("email");
        byte[] ciphertext = Base64.getDecoder().decode(value.ciphertext());

        for (int bit = 0; bit < ciphertext.length * 8; bit++) {
            byte[] changed = ciphertext.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            EncryptedValue tampered = new EncryptedValue(
                    value.keyId(),
                    value.algorithm(),
                    value.nonce(),
                    Base64.getEncoder().encodeToString(changed));

            assertThatThrownBy(() -> key.decrypt("email", tampered)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void no_nonce_comes_twice() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            nonces.add(key.encrypt(Map.of("f", "x")).get("f").nonce());
        }

        assertThat(nonces).hasSize(100_000);
    }

    @Test
    void a_key_opens_under_its_own_master_key_and_row_only() {
        WrappedKey wrapped = MASTER.newKeyOf(PERSON);
        WrappedKey moved =
                new WrappedKey(wrapped.keyId(), person("other"), wrapped.wrapped(), wrapped.masterKeyVersion());

        assertThat(MASTER.unwrap(wrapped).subject()).isEqualTo(PERSON);
        assertThatThrownBy(() -> MASTER.unwrap(moved)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new MasterKey(properties(9)).unwrap(wrapped))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_person_is_known_by_email_else_by_phone_else_the_lead_is_itself() {
        DataSubjectId anna = id("l-1", Map.of("email", "Anna@Example.org ", "phone", "030 1234"));

        assertThat(id("l-2", Map.of("email", "anna@example.org"))).isEqualTo(anna);
        assertThat(id("l-2", Map.of("email", "berta@example.org"))).isNotEqualTo(anna);
        assertThat(id("l-3", Map.of("phone", "+49 (30) 12-34"))).isEqualTo(id("l-4", Map.of("phone", "004930 1234")));
        assertThat(id("l-5", Map.of())).isNotEqualTo(id("l-6", Map.of())).isEqualTo(id("l-5", Map.of()));
        assertThat(SUBJECTS.idOf(new EntityId("other"), new LeadId("l-1"), FIELDS, Map.of("email", "anna@example.org")))
                .isNotEqualTo(anna);
        assertThat(new DataSubjects(properties(9))
                        .idOf(ENTITY, new LeadId("l-1"), FIELDS, Map.of("email", "anna@example.org")))
                .isNotEqualTo(anna);
        assertThat(anna.value()).matches("[0-9a-f]{64}");
    }

    private static DataSubjectId id(String leadId, Map<String, String> fields) {
        return SUBJECTS.idOf(ENTITY, new LeadId(leadId), FIELDS, fields);
    }

    private static DataSubject person(String id) {
        return new DataSubject(ENTITY, new DataSubjectId(id));
    }

    private static byte[] bytesOf(DataKey key) {
        return Base64.getDecoder().decode(key.base64());
    }

    private static PersonalDataProperties properties(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        String secret = Base64.getEncoder().encodeToString(bytes);
        return new PersonalDataProperties(
                secret,
                secret,
                new PersonalDataProperties.Keystore("", "", "", new PersonalDataProperties.Owner("", "")));
    }
}
