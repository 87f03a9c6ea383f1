package io.leadledger.invoice.document.approval;

import io.leadledger.api.invoice.document.RuleFinding;
import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.api.invoice.document.Verdict;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.flight.Stage;
import io.leadledger.chassis.room.Room;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.DocumentRenderer;
import io.leadledger.invoice.document.RenderedDocument;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the files of a document and shows them to the gate: what leaves here may take a number. */
@Component
public class CheckedRenderer {

    /** A document of 5,000 lines takes some 240 MB for a while: with this many lines at once one goes beside small ones, not two. */
    private static final int MOST_LINES_AT_ONCE = 6_000;

    private final DocumentRenderer renderer;
    private final WarmGate gate;
    private final Room room = new Room(MOST_LINES_AT_ONCE);

    CheckedRenderer(DocumentRenderer renderer, WarmGate gate) {
        this.renderer = renderer;
        this.gate = gate;
    }

    /** @throws RejectedException naming each rule that refuses it, and where to mend what it is about */
    public CheckedDocument render(DocumentContent content) {
        return room.with(content.bill().lineCount(), () -> checked(content));
    }

    private CheckedDocument checked(DocumentContent content) {
        RenderedDocument rendered = Stage.of("render", () -> renderer.render(content));
        ValidationReport report = Stage.of("gate", () -> gate.get().check(rendered));
        if (report.verdict() == Verdict.REFUSED) {
            throw new RejectedException(rejections(report.refusing()));
        }
        return CheckedDocument.of(rendered, report);
    }

    /** The message begins with the rule's own name. */
    private static List<Rejection> rejections(List<RuleFinding> refusing) {
        return refusing.stream()
                .map(finding -> Rejection.rule(
                        "official-rule", FieldsOfRules.of(finding), "%s", finding.rule() + ": " + finding.sentence()))
                .toList();
    }
}
