package io.leadledger.scenario.masterdata;

import io.leadledger.scenario.api.Answer;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.masterdata.Outcome.Loaded;
import io.leadledger.scenario.masterdata.Outcome.Refused;
import io.leadledger.scenario.masterdata.Wanted.Part;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Brings master data to the state a folder wants: makes what is missing, changes what differs, leaves the rest. */
final class Aggregates {
    private final Api api;
    private final Patience patience;

    Aggregates(Api api, Patience patience) {
        this.api = api;
        this.patience = patience;
    }

    Outcome load(Wanted wanted) {
        var known = find(wanted);
        if (known.isPresent()) {
            return changed(wanted, known.get());
        }
        var made = patience.ask(() -> api.post(wanted.create(), wanted.creation()));
        if (made.accepted() && isAllOf(wanted)) {
            return new Loaded(
                    made.body().path(wanted.idField()).asString(""),
                    made.body().path("version").asLong(),
                    Api.json(wanted.creation()));
        }
        if (made.accepted()) {
            return changed(
                    wanted, read(wanted, made.body().path(wanted.idField()).asString("")));
        }
        var madeByAnother = made.refusedWith("external-id-taken") ? find(wanted) : Optional.<JsonNode>empty();
        return madeByAnother.<Outcome>map(state -> changed(wanted, state)).orElseGet(() -> new Refused(made.verdict()));
    }

    /** Whether what makes a thing says all that is wanted of it. */
    private static boolean isAllOf(Wanted wanted) {
        var creation = Api.json(wanted.creation());
        return wanted.parts().stream()
                .allMatch(part -> Covering.covers(
                        part.shownAs().isEmpty() ? creation : creation.path(part.shownAs()), Api.json(part.body())));
    }

    private Outcome changed(Wanted wanted, JsonNode known) {
        var id = known.path(wanted.idField()).asString("");
        var version = known.path("version").asLong();
        for (var part : wanted.parts()) {
            var state = part.shownAs().isEmpty() ? known : known.path(part.shownAs());
            if (!Covering.covers(state, Api.json(part.body()))) {
                var answer = change(wanted, part, id, version);
                if (!answer.accepted()) {
                    return new Refused(answer.verdict());
                }
                version = answer.body().path("version").asLong();
            }
        }
        return new Loaded(id, version, known);
    }

    private Answer change(Wanted wanted, Part part, String id, long version) {
        var path = "%s/%s%s".formatted(wanted.collection(), id, part.suffix());
        var answer = patience.ask(() -> api.put(path, part.body(), version));
        return answer.isOutrun()
                ? api.change(wanted.collection() + "/" + id, now -> api.put(path, part.body(), now))
                : answer;
    }

    private Optional<JsonNode> find(Wanted wanted) {
        var items = api.get(wanted.lookUp()).orFail("list " + wanted.lookUp()).path("items");
        return items.valueStream().findFirst();
    }

    private JsonNode read(Wanted wanted, String id) {
        var path = wanted.collection() + "/" + id;
        return api.get(path).orFail("show " + path);
    }
}
