package io.leadledger.delivery.personaldata;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.chassis.sealing.AesGcm;
import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.id.EntityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The keys of data subjects, in a database of their own (D-30). Each statement commits by itself, before the event
 * transaction begins: a key nobody uses is harmless, a value nobody can open is not.
 */
@Component
public class KeyStore {

    private static final String ADD = """
            insert into data_key (key_id, entity_id, data_subject_id, wrapped_key, wrap_nonce, master_key_version)
            select key_id, entity_id, data_subject_id, decode(wrapped_key, 'base64'), decode(wrap_nonce, 'base64'), ?
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                 as fresh (key_id, entity_id, data_subject_id, wrapped_key, wrap_nonce)
            on conflict on constraint a_data_subject_has_one_key do nothing
            """;

    private static final String READ = """
            select key_id, entity_id, data_subject_id, wrapped_key, wrap_nonce, master_key_version
            from data_key
            join unnest(?::uuid[], ?::text[]) as wanted (entity_id, data_subject_id) using (entity_id, data_subject_id)
            """;

    private static final String READ_BY_ID = """
            select key_id, entity_id, data_subject_id, wrapped_key, wrap_nonce, master_key_version
            from data_key where key_id = any (?::uuid[])
            """;

    private final JdbcTemplate jdbc;
    private final MasterKey masterKey;

    KeyStore(KeyStoreDatabase database, MasterKey masterKey) {
        this.jdbc = database.jdbc();
        this.masterKey = masterKey;
    }

    /** The key of each person, made where there was none; whoever asks at the same moment gets the same one. */
    public Map<DataSubject, DataKey> keysOf(Collection<DataSubject> subjects) {
        List<DataSubject> distinct =
                subjects.stream().distinct().sorted(DataSubject.LOCK_ORDER).toList();
        add(distinct.stream().map(masterKey::newKeyOf).toList());
        return ColumnBatch.of(distinct)
                .column("uuid", DataSubject::entityId)
                .column("text", DataSubject::dataSubjectId)
                .query(jdbc, READ, (row, n) -> masterKey.unwrap(wrapped(row)))
                .stream()
                .collect(Collectors.toMap(DataKey::subject, Function.identity()));
    }

    /** The keys with these ids, as far as they still exist. */
    List<DataKey> withIds(List<String> keyIds) {
        return jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(READ_BY_ID);
                    statement.setArray(1, connection.createArrayOf("uuid", keyIds.toArray()));
                    return statement;
                },
                (row, n) -> masterKey.unwrap(wrapped(row)));
    }

    private void add(List<WrappedKey> fresh) {
        ColumnBatch.of(fresh)
                .value(MasterKey.VERSION)
                .column("uuid", WrappedKey::keyId)
                .column("uuid", key -> key.subject().entityId())
                .column("text", key -> key.subject().dataSubjectId())
                .column("text", key -> key.wrapped().ciphertext())
                .column("text", key -> key.wrapped().nonce())
                .update(jdbc, ADD);
    }

    private static WrappedKey wrapped(ResultSet row) throws SQLException {
        return new WrappedKey(
                row.getString("key_id"),
                new DataSubject(
                        new EntityId(row.getString("entity_id")), new DataSubjectId(row.getString("data_subject_id"))),
                new AesGcm.Sealed(base64(row, "wrap_nonce"), base64(row, "wrapped_key")),
                row.getInt("master_key_version"));
    }

    private static String base64(ResultSet row, String column) throws SQLException {
        return Base64.getEncoder().encodeToString(row.getBytes(column));
    }
}
