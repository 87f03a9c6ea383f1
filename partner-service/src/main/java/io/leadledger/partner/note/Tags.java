package io.leadledger.partner.note;

import io.leadledger.api.partner.note.TagUse;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tags of many partners at once (table {@code partner_notes}). */
@Component
public class Tags {

    private final JdbcClient jdbc;

    Tags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By partner; one without any is not among them. */
    public Map<PartnerId, List<String>> of(Collection<PartnerId> partnerIds) {
        Map<PartnerId, List<String>> tags = new HashMap<>();
        jdbc.sql("select partner_id, tags from partner_notes where partner_id = any (?) and tags <> '{}'")
                .param(Id.texts(partnerIds))
                .query(row -> {
                    tags.put(new PartnerId(row.getString("partner_id")), List.of((String[])
                            row.getArray("tags").getArray()));
                });
        return tags;
    }

    /** @param entityIds whose partners count; absent for all */
    List<TagUse> used(String @Nullable [] entityIds) {
        return jdbc.sql("""
                        select tag, count(*)::int as partners from partner_notes, unnest(tags) as tag
                        where :entities::text[] is null or partner_id in (
                            select partner_id from partner_in_entity where entity_id = any (:entities))
                        group by tag order by lower(tag), tag
                        """).param("entities", entityIds).query(TagUse.class).list();
    }
}
