package io.leadledger.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import io.leadledger.testservers.TestDatabase.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-089")
class RecordingWhatHappensTest {

    private static final UUID ALPHA = UUID.randomUUID();

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.shared();
        Gateway.accounts().enable(ALPHA);
        Gateway.partners().knows(Person.partner("anna", ALPHA));
        Gateway.operators().knows(Person.operator("otto"));
    }

    @ParameterizedTest
    @CsvSource({"/partner, partners anna@partner.example", "/app, operators otto@operator.example"})
    void a_download_is_recorded_when_the_file_was_handed_out_and_as_a_refusal_when_there_is_none(
            String home, String who) {
        Browser browser = gateway.browser();
        browser.open(home);

        assertThat(browser.get(home + "/test/files/mine").statusCode()).isEqualTo(200);
        assertThat(gateway.audited().getFirst()).isEqualTo("DOWNLOAD test-file " + who);

        assertThat(browser.get(home + "/test/files/foreign").statusCode()).isEqualTo(404);
        assertThat(gateway.audited().getFirst()).isEqualTo("REFUSAL not-found " + who);
    }

    @Test
    void an_entry_says_who_when_and_from_where_and_leaves_out_what_was_searched_for() {
        Browser browser = gateway.browser();
        browser.open("/partner");

        browser.get(
                "/partner/test/files/mine?search=erika@example.org",
                "User-Agent",
                "Firefox",
                "X-Request-Id",
                "seen-again");

        Map<String, Object> entry = gateway.jdbc()
                .sql("select * from site.audit_entry order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("kind", "DOWNLOAD")
                .containsEntry("subject", "partner-anna")
                .containsEntry("name", "anna@partner.example")
                .containsEntry("partner_id", ALPHA)
                .containsEntry("address", "127.0.0.1")
                .containsEntry("user_agent", "Firefox")
                .containsEntry("method", "GET")
                .containsEntry("path", "/partner/test/files/mine")
                .containsEntry("request_id", "seen-again")
                .hasEntrySatisfying("occurred_at", time -> assertThat(time).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update site.audit_entry set name = 'nobody'",
                "delete from site.audit_entry",
                "truncate site.audit_entry"
            })
    void the_gateway_itself_cannot_change_what_is_recorded(String change) throws SQLException {
        gateway.browser().open("/partner");

        try (Connection service = connection(gateway.database().service());
                var statement = service.createStatement()) {
            assertThat(statement.executeQuery("select * from site.audit_entry").next())
                    .isTrue();
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_pages_role_sees_neither_sessions_nor_the_record() throws SQLException {
        Login pages = gateway.database().pages();
        assertThat(pages).isNotNull();

        try (Connection connection = connection(pages);
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select 1").next()).isTrue();
            for (String table : new String[] {"audit_entry", "web_session", "web_session_attributes", "realm_login"}) {
                assertThatThrownBy(() -> statement.executeQuery("select * from site." + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static Connection connection(Login login) throws SQLException {
        return DriverManager.getConnection(gateway.database().url(), login.user(), login.password());
    }
}
