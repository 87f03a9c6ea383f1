package io.leadledger.scenario.aggregate;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A thing whose service has no contract in {@code service-api} yet: one body, said at once.
 *
 * @param hinders why a thing that is there can never be it
 */
public record JsonThing(Api api, Paths paths, Map<String, Object> body, Function<JsonNode, Optional<ApiError>> hinders)
        implements Wanted<JsonNode> {

    /**
     * Where it is.
     *
     * @param idField name of its id in answers, {@code profileId}
     * @param lookUp a list that has it as its only item, or is empty
     * @param create makes it
     * @param collection of its kind, {@code /api/v1/profiles}
     */
    public record Paths(String idField, String lookUp, String create, String collection) {}

    @Override
    public Optional<JsonNode> find() {
        return api.get(paths.lookUp()).orRefused().path("items").valueStream().findFirst();
    }

    @Override
    public JsonNode show(String id) {
        return api.get(address(id)).orRefused();
    }

    @Override
    public At at(JsonNode state) {
        return new At(
                state.path(paths.idField()).asString(""), state.path("version").asLong());
    }

    @Override
    public At make() {
        return at(api.post(paths.create(), body).orRefused());
    }

    @Override
    public boolean isMadeWhole() {
        return true;
    }

    @Override
    public List<Part<JsonNode>> parts() {
        return List.of(new Part<>(
                state -> Covering.covers(state, Api.json(body)),
                seen -> new At(
                        seen.id(),
                        api.put(address(seen.id()), body, seen.version())
                                .orRefused()
                                .path("version")
                                .asLong())));
    }

    @Override
    public Optional<ApiError> hindrance(JsonNode state) {
        return hinders.apply(state);
    }

    private String address(String id) {
        return paths.collection() + "/" + id;
    }

    /** Names and values in turn; absent values are said to be absent. */
    public static LinkedHashMap<String, Object> texts(@Nullable String... namesAndValues) {
        var texts = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            texts.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        @SuppressWarnings("NullAway")
        LinkedHashMap<String, Object> body = texts;
        return body;
    }
}
