package io.leadledger.scenario.aggregate;

import io.leadledger.scenario.api.ApiError;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A thing of the API as it should be. What asks the API throws {@link io.leadledger.api.client.ServiceRefused}.
 *
 * @param <S> as the API shows it
 */
public interface Wanted<S> {

    /** Which one, and as of when. */
    record At(String id, long version) {}

    /**
     * A part with an address of its own.
     *
     * @param isSaid whether what is there says it already
     * @param change says it anew
     */
    record Part<S>(Predicate<S> isSaid, UnaryOperator<At> change) {}

    /** Looks for it by its key. */
    Optional<S> find();

    /** As it is now. */
    S show(String id);

    /** Which one it is, and as of when. */
    At at(S state);

    /** Makes it. */
    At make();

    /** Whether making it says all that is wanted of it. */
    boolean isMadeWhole();

    /** What may be changed, in order. */
    List<Part<S>> parts();

    /** Why what is there can never be what is wanted. */
    default Optional<ApiError> hindrance(S state) {
        return Optional.empty();
    }
}
