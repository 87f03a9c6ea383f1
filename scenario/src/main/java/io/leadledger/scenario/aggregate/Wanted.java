package io.leadledger.scenario.aggregate;

import io.leadledger.scenario.api.ApiError;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
     * @param form what is there, as the form that would say it
     * @param wanted what it is to become
     * @param change says a form anew
     */
    record Part<S, F>(Function<S, F> form, UnaryOperator<F> wanted, BiFunction<F, At, At> change) {

        /** One that is to be what a form says, and what is there where that says nothing. */
        public static <S, F extends Record> Part<S, F> of(Function<S, F> form, F said, BiFunction<F, At, At> change) {
            return new Part<>(form, there -> Unsaid.stays(said, there), change);
        }

        /** The change that is to be made; empty where what is there says it already. */
        Optional<UnaryOperator<At>> difference(S state) {
            var there = form.apply(state);
            var meant = wanted.apply(there);
            return meant.equals(there) ? Optional.empty() : Optional.of(at -> change.apply(meant, at));
        }
    }

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
    List<Part<S, ?>> parts();

    /** Why what is there can never be what is wanted. */
    default Optional<ApiError> hindrance(S state) {
        return Optional.empty();
    }
}
