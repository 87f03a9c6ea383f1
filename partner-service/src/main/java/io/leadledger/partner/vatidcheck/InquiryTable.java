package io.leadledger.partner.vatidcheck;

import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.chassis.security.Caller;
import io.leadledger.event.EventIds;
import io.leadledger.partner.vatidcheck.AskingVies.Wish;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What VIES was asked, by whom, and what came of it (table {@code vies_inquiry}): silence too, which is no fact. */
@Component
class InquiryTable {

    private static final int SHOWN = 10;

    private final JdbcClient jdbc;

    InquiryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Wish wish, ViesInquiry inquiry) {
        jdbc.sql("""
                        insert into vies_inquiry (inquiry_id, holder, holder_id, errand, vat_id, requester_vat_id,
                            asked_at, asked_by, outcome, silence, consultation_number, entity_id)
                        values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(1, EventIds.next())
                .param(2, wish.of().kind().name())
                .param(3, wish.of().id())
                .param(4, wish.errand())
                .param(5, inquiry.vatId())
                .param(6, inquiry.requesterVatId())
                .param(7, Timestamp.from(inquiry.askedAt()))
                .param(8, inquiry.askedBy())
                .param(9, inquiry.outcome().name())
                .param(10, inquiry.silence() == null ? null : inquiry.silence().name())
                .param(11, inquiry.consultationNumber())
                .param(12, wish.entityId() == null ? null : wish.entityId().value())
                .update();
    }

    /**
     * The newest first; who asked, and in whose name, is left out where it was for another entity.
     *
     * @param allowed the ids of the reader's entities; absent for all
     */
    List<ViesInquiry> latest(Subject of, String @Nullable [] allowed) {
        return jdbc.sql("""
                        select vat_id, asked_at, outcome, silence, consultation_number,
                            case when known then requester_vat_id end as requester_vat_id,
                            case when known or asked_by in ('system', :reader) then asked_by end as asked_by
                        from vies_inquiry cross join lateral
                            (select :allowed::text[] is null or entity_id = any (:allowed::text[]) as known) as reader
                        where holder = :holder and holder_id = :id order by inquiry_id desc limit :shown
                        """)
                .param("reader", Caller.name())
                .param("allowed", allowed)
                .param("holder", of.kind().name())
                .param("id", of.id())
                .param("shown", SHOWN)
                .query(ViesInquiry.class)
                .list();
    }

    /** Whether that came of a question for one of these entities. */
    boolean isAskedFor(Subject of, VatIdEvidence evidence, String[] entityIds) {
        return jdbc.sql("""
                        select exists (select from vies_inquiry
                            where holder = ? and holder_id = ? and vat_id = ? and asked_at = ? and entity_id = any (?))
                        """)
                .param(of.kind().name())
                .param(of.id())
                .param(evidence.vatId())
                .param(Timestamp.from(evidence.checkedAt()))
                .param(entityIds)
                .query(Boolean.class)
                .single();
    }

    int triesOf(Subject of, String errand) {
        return jdbc.sql("select count(*) from vies_inquiry where holder = ? and holder_id = ? and errand = ?")
                .params(of.kind().name(), of.id(), errand)
                .query(Integer.class)
                .single();
    }
}
