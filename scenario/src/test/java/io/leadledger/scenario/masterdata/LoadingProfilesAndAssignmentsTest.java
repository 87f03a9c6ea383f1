package io.leadledger.scenario.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Page;
import io.leadledger.api.delivery.PriceForm;
import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.api.delivery.assignment.AssignmentWritten;
import io.leadledger.api.delivery.assignment.PriceApi;
import io.leadledger.api.delivery.profile.ProfileAnswer;
import io.leadledger.api.delivery.profile.ProfileApi;
import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.api.delivery.profile.ProfileWritten;
import io.leadledger.event.EventJson;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import io.leadledger.scenario.Repository;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.folder.Scenario.Sheets;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.price.PriceLoading;
import io.leadledger.scenario.sheet.RejectedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder meets profiles and assignments that were made by the API. */
class LoadingProfilesAndAssignmentsTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api(new MovableTime().waiting());
    private final Aggregates aggregates = new Aggregates(new Patience(api.waiting()));
    private final LoadedThings things = new LoadedThings();
    private final Rejections rejections = new Rejections();

    @BeforeEach
    void loadEntity() throws IOException {
        Repository.copyJanuary(folder);
        var entity = new LoadedEntity(
                "e", "EUR", ScenarioFolder.read(folder).entities().getFirst());
        things.loaded(entity);
        things.loadedPartner("alpha", "k");
        things.loadedProfile("solar", new LoadedPlace<>(new ProfileId("p"), entity));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void of_a_profile_that_is_there_a_row_says_what_is_to_change() throws IOException {
        server.then(profile())
                .then(profile())
                .then(profile())
                .then(new ProfileWritten(new ProfileId("p"), 3, List.of()));

        loadProfile("solar,leads,,");
        loadProfile("solar,leads,15,send_to_all");
        assertThat(server.asked()).hasSize(2).allMatch(call -> call.startsWith("GET "));
        loadProfile("solar,leads,18,");

        var said = EventJson.mapper().readValue(server.bodies().getLast(), ProfileForm.class);
        assertThat(said.routingStrategy()).isEqualTo("SEND_TO_ALL");
        assertThat(said.basePrice()).isEqualTo(new PriceForm("18.00", "EUR"));
        assertThat(said.basePriceValidFrom()).isNull();
        assertThat(rejections.rows()).isEmpty();
    }

    @Test
    void what_a_new_profile_lacks_is_named_by_its_column() throws IOException {
        server.then(new Page<>(List.of(), null, 0)).then(422, """
                {"errors": [{"field": "basePrice", "code": "missing", "message": "expected a price"}]}
                """);

        loadProfile("solar,leads,,FIRST_MATCH");

        assertThat(rejections.rows())
                .containsExactly(new RejectedRow("profiles.csv", 2, "base_price", "expected a price (missing)"));
    }

    @Test
    void of_an_assignment_that_is_there_an_empty_cell_says_neither_a_priority_nor_that_its_price_ends()
            throws IOException {
        server.then(assignment());

        loadAssignment("a,alpha,solar,,");

        assertThat(server.asked()).hasSize(1);
        assertThat(server.asked().getFirst()).startsWith("GET ");
        assertThat(rejections.rows()).isEmpty();
        assertThat(things.assignment("a")).isPresent();
    }

    @Test
    void another_priority_and_a_price_are_said() throws IOException {
        server.then(assignment()).then(assignmentWritten()).then(200, "{\"ladders\": [], \"version\": 4}");
        server.then(assignmentWritten());

        loadAssignment("a,alpha,solar,2,20");

        assertThat(EventJson.mapper().readValue(server.bodies().get(1), AssignmentForm.class))
                .isEqualTo(new AssignmentForm("a", "k", "Best leads", 2, "RECORDED"));
        assertThat(server.bodies().get(3)).contains("20.00");
    }

    private static Page<ProfileAnswer> profile() {
        return new Page<>(
                List.of(new ProfileAnswer(
                        new ProfileId("p"),
                        new EntityId("e"),
                        "solar",
                        "Solar",
                        RoutingStrategy.SEND_TO_ALL,
                        true,
                        Money.of("15.00", "EUR"),
                        List.of(),
                        2)),
                null,
                1);
    }

    private static Page<AssignmentAnswer> assignment() {
        return new Page<>(
                List.of(new AssignmentAnswer(
                        new AssignmentId("a1"),
                        new EntityId("e"),
                        new ProfileId("p"),
                        new PartnerId("k"),
                        "a",
                        "Best leads",
                        7,
                        DeliveryChannel.RECORDED,
                        3)),
                null,
                1);
    }

    private static AssignmentWritten assignmentWritten() {
        return new AssignmentWritten(new AssignmentId("a1"), 4, List.of());
    }

    private void loadProfile(String row) throws IOException {
        new ProfileLoading(api.client(ProfileApi.class), aggregates, things, rejections)
                .load(sheets("profiles.csv", "profile,entity,base_price,routing_strategy", row)
                        .profiles());
    }

    private void loadAssignment(String row) throws IOException {
        Files.writeString(folder.resolve("prices.csv"), "assignment,valid_from,from_lead,price\n");
        var sheets = sheets("assignments.csv", "assignment,partner,profile,priority,price", row);
        var rows = new AssignmentLoading(api.client(AssignmentApi.class), aggregates, things, rejections)
                .load(sheets.assignments());
        new PriceLoading(api.client(PriceApi.class), things, rejections).load(rows, sheets.prices());
    }

    private Sheets sheets(String file, String head, String row) throws IOException {
        Files.writeString(folder.resolve(file), head + "\n" + row + "\n");
        return ScenarioFolder.read(folder).sheets();
    }
}
