package io.leadledger.portal.page.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.leadledger.api.Password;
import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.api.partner.entity.SellerForm.BankForm;
import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.portal.page.Words;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class RecordFormTest {

    private static final RecordForm<SellerForm> SELLER = RecordForm.of(SellerForm.class);
    private static final RecordForm<PartnerForm> PARTNER = RecordForm.of(PartnerForm.class);
    private static final RecordForm<SmtpForm> MAIL = RecordForm.of(SmtpForm.class);
    private static final RecordForm<LeadFieldForm> FIELD = RecordForm.of(LeadFieldForm.class);

    private record Shown(
            @Nullable String legalName,
            @Nullable AddressForm address,
            @Nullable BankForm bank) {}

    @Test
    void fields_are_called_as_the_components_that_they_are_about() {
        assertThat(MAIL.shown(null))
                .containsOnlyKeys("host", "port", "security", "username", "password", "senderEmail", "senderName");
        assertThat(PARTNER.shown(null)).containsKeys("externalId", "details.address.city", "billing.vatId");
    }

    @Test
    void what_was_typed_is_read_at_any_depth_without_blanks_around_it() {
        SellerForm form =
                SELLER.read(typed(Map.of("legalName", " Nord GmbH ", "address.city", "Kiel", "bank.iban", "")));

        assertThat(form.legalName()).isEqualTo("Nord GmbH");
        assertThat(form.address()).isEqualTo(new AddressForm(null, null, "Kiel", null));
        assertThat(form.bank()).as("emptied").isEqualTo(new BankForm("", null, null));
        assertThat(form.contact()).as("not asked").isNull();
    }

    @Test
    void a_part_that_a_form_does_not_ask_says_nothing() {
        PartnerForm form = PARTNER.read(typed(Map.of("details.displayName", "Aurora")));

        assertThat(form.billing()).isNull();
        assertThat(form.details().displayName()).isEqualTo("Aurora");
        assertThat(form.details().address()).isNull();
    }

    @Test
    void what_a_form_does_not_ask_is_sent_as_it_is_stored() {
        Shown stored = new Shown("Old", new AddressForm("Weg 1", null, "Kiel", "DE"), new BankForm("DE02", null, null));

        SellerForm form = SELLER.read(typed(Map.of("legalName", "New", "address.city", "")), stored);

        assertThat(form.legalName()).isEqualTo("New");
        assertThat(form.address()).isEqualTo(new AddressForm("Weg 1", "", "", "DE"));
        assertThat(form.bank().iban()).isEqualTo("DE02");
    }

    @Test
    void a_password_that_nobody_typed_is_absent_and_none_is_ever_shown() {
        SmtpAnswer stored =
                new SmtpAnswer(true, "mail", 587, MailSecurity.TLS, "u", true, "a@b.cd", "A", null, null, 3);

        assertThat(MAIL.shown(stored))
                .containsEntry("port", "587")
                .containsEntry("security", "TLS")
                .containsEntry("password", "");
        assertThat(MAIL.read(typed(Map.of("password", "  ", "host", "mail"))).password())
                .isNull();
        assertThat(MAIL.read(typed(Map.of("password", "s3cret"))).password()).isEqualTo(new Password("s3cret"));
    }

    @Test
    void a_box_is_on_or_off() {
        assertThat(FIELD.shown(new LeadField("email", LeadFieldType.EMAIL, true, false, true)))
                .containsEntry("required", "true")
                .containsEntry("displayName", "")
                .containsEntry("encrypted", "true");
        assertThat(FIELD.read(typed(Map.of("required", "true"))))
                .isEqualTo(new LeadFieldForm(null, null, true, false, false));
    }

    @Test
    void a_name_that_is_in_one_of_the_two_records_alone_is_found_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordForm.of(SmtpForm.class).over(SmtpAnswer.class))
                .withMessageContaining("password");
        assertThat(RecordForm.of(SmtpForm.class)
                        .over(SmtpAnswer.class, "password")
                        .shown(null))
                .isNotEmpty();
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        Fields fields = SELLER.fields(
                new Words(messages, Locale.ENGLISH, ZoneOffset.UTC), "seller", typed(Map.of()), Mistakes.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.upload("bank.swift", "*"))
                .withMessageContaining("bank.swift");
    }

    @Test
    void a_field_without_a_word_for_it_has_no_label() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("seller.bank.iban", Locale.ENGLISH, "IBAN");

        assertThat(SELLER.labels(new Words(messages, Locale.ENGLISH, ZoneOffset.UTC), "seller"))
                .isEqualTo(Map.of("bank.iban", "IBAN"));
    }

    private static Typed typed(Map<String, String> values) {
        return new Typed(values, Map.of(), null, null);
    }
}
