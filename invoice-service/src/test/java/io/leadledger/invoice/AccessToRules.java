package io.leadledger.invoice;

import static io.leadledger.invoice.AccessMatrixTest.API;
import static io.leadledger.invoice.AccessMatrixTest.READ;
import static io.leadledger.invoice.AccessMatrixTest.WRITE;

import io.leadledger.chassis.testing.AccessSample;
import io.leadledger.chassis.testing.AccessSample.Request;
import io.leadledger.invoice.testing.InvoiceApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** What of the matrix of access is about how an entity numbers its documents, and when it bills by itself. */
final class AccessToRules {

    private final InvoiceApi api;
    private final AccessMatrixTest.Place at;
    private final List<AccessSample> samples = new ArrayList<>();

    AccessToRules(InvoiceApi api, AccessMatrixTest.Place at) {
        this.api = api;
        this.at = at;
    }

    List<AccessSample> samples() {
        series();
        schedule();
        return samples;
    }

    private void series() {
        String series = API + "/number-series/INVOICE";
        String about = "?entityId=" + at.entityId();
        String format = "%7BENTITY%7D-%7Byyyy%7D-%7B0000%7D";
        sample("GET /number-series/{kind}", READ, () -> Request.of(series + about));
        sample("GET /number-series/{kind}/choices", READ, () -> Request.of(series + "/choices" + about));
        sample(
                "GET /number-series/{kind}/preview",
                READ,
                () -> Request.of(series + "/preview" + about + "&restartsYearly=true&startNumber=1&format=" + format));
        sample("PUT /number-series/{kind}", WRITE, () -> {
            long version = api.get(series + about).json().get("version").asLong();
            return new Request(
                    series,
                    Map.of("If-Match", "\"" + version + "\""),
                    json(Map.of(
                            "entityId", at.entityId(), "format", "{ENTITY}-{yyyy}-{0000}", "restartsYearly", true)));
        });
    }

    private void schedule() {
        String schedule = API + "/billing-schedule";
        String about = "?entityId=" + at.entityId();
        sample("GET /billing-schedule", READ, () -> Request.of(schedule + about));
        sample("GET /billing-schedule/runs", READ, () -> Request.of(schedule + "/runs" + about));
        sample("PUT /billing-schedule", WRITE, () -> {
            long version = api.get(schedule + about).json().get("version").asLong();
            return new Request(
                    schedule,
                    Map.of("If-Match", "\"" + version + "\""),
                    json(Map.of(
                            "entityId",
                            at.entityId(),
                            "enabled",
                            false,
                            "rhythm",
                            "MONTHLY",
                            "dayOfMonth",
                            "2",
                            "time",
                            "06:00",
                            "finalizes",
                            false)));
        });
    }

    private void sample(String route, String scope, Supplier<Request> request) {
        samples.add(new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), scope, request, null));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
