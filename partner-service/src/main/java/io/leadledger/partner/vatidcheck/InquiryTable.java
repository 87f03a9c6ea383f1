package io.leadledger.partner.vatidcheck;

import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.event.EventIds;
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

    /** @param errand what it was a try of; absent where a person asked */
    void insert(Subject of, ViesInquiry inquiry, @Nullable String errand) {
        jdbc.sql("""
                        insert into vies_inquiry (inquiry_id, holder, holder_id, errand, vat_id, requester_vat_id,
                            asked_at, asked_by, outcome, silence, consultation_number)
                        values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(1, EventIds.next())
                .param(2, of.kind().name())
                .param(3, of.id())
                .param(4, errand)
                .param(5, inquiry.vatId())
                .param(6, inquiry.requesterVatId())
                .param(7, Timestamp.from(inquiry.askedAt()))
                .param(8, inquiry.askedBy())
                .param(9, inquiry.outcome().name())
                .param(10, inquiry.silence() == null ? null : inquiry.silence().name())
                .param(11, inquiry.consultationNumber())
                .update();
    }

    /** The newest first. */
    List<ViesInquiry> latest(Subject of) {
        return jdbc.sql("""
                        select vat_id, requester_vat_id, asked_at, asked_by, outcome, silence, consultation_number
                        from vies_inquiry where holder = ? and holder_id = ? order by inquiry_id desc limit ?
                        """)
                .params(of.kind().name(), of.id(), SHOWN)
                .query(ViesInquiry.class)
                .list();
    }

    int triesOf(Subject of, String errand) {
        return jdbc.sql("select count(*) from vies_inquiry where holder = ? and holder_id = ? and errand = ?")
                .params(of.kind().name(), of.id(), errand)
                .query(Integer.class)
                .single();
    }
}
