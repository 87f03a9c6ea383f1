package io.leadledger.delivery.assignment;

import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.api.delivery.assignment.PricesForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.input.Understood;
import io.leadledger.delivery.price.PriceReader;
import io.leadledger.delivery.price.SaidLadder;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.PartnerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was asked of an assignment and its prices over HTTP. */
final class AssignmentReader {

    private AssignmentReader() {}

    /** Of a new assignment, whose partner has to be said. */
    static Understood<AssignmentCommand> definition(AssignmentForm form) {
        Findings findings = new Findings();
        return read(form, findings.required("partnerId", form.partnerId(), AssignmentReader::partner), findings);
    }

    static Understood<AssignmentCommand> change(AssignmentForm form) {
        Findings findings = new Findings();
        return read(form, findings.optional("partnerId", form.partnerId(), AssignmentReader::partner), findings);
    }

    /** The ladders to set; empty where no list was sent. */
    static Understood<Optional<List<SaidLadder>>> prices(PricesForm form) {
        Findings findings = new Findings();
        return new Understood<>(Optional.ofNullable(PriceReader.ladders(form, findings)), findings.rejections());
    }

    private static Understood<AssignmentCommand> read(
            AssignmentForm form, @Nullable PartnerId partnerId, Findings findings) {
        AssignmentCommand command = new AssignmentCommand(
                findings.optional("externalId", form.externalId(), Texts::line),
                partnerId,
                findings.optional("name", form.name(), Texts::line),
                form.priority(),
                findings.optional("channel", form.channel(), text -> Texts.choice(DeliveryChannel.class, text)));
        return new Understood<>(command, findings.rejections());
    }

    private static Parsed<PartnerId> partner(String text) {
        return Parsed.fit(new PartnerId(text));
    }
}
