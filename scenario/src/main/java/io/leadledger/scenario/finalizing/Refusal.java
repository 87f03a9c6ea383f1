package io.leadledger.scenario.finalizing;

import io.leadledger.scenario.api.ApiError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Why a draft was not made final, in the words of the folder. */
final class Refusal {
    static final String UNCONFIRMED = "unconfirmed-warning";

    private static final String UNPRINTABLE = "unprintable-text";
    private static final String BUT_WAS = " but was ";

    private Refusal() {}

    /** All reasons, each once; warnings with what settles them. */
    static String of(List<ApiError> errors, List<WarningToConfirm> warnings) {
        var unconfirmed = warnings.stream()
                .filter(warning -> !warning.isForTheRun())
                .map(warning -> new ApiError("", UNCONFIRMED, warning.sentence()))
                .toList();
        var others = errors.stream()
                .filter(error -> !isUnprintable(error))
                .filter(error -> unconfirmed.isEmpty() || !error.code().equals(UNCONFIRMED))
                .toList();
        return ApiError.sentences(Stream.of(unprintable(errors), others, unconfirmed)
                .flatMap(List::stream)
                .toList());
    }

    private static List<ApiError> unprintable(List<ApiError> errors) {
        var lettersByReason = new LinkedHashMap<String, List<String>>();
        errors.stream().filter(Refusal::isUnprintable).forEach(error -> {
            int letters = error.message().lastIndexOf(BUT_WAS) + BUT_WAS.length();
            lettersByReason
                    .computeIfAbsent(error.message().substring(0, letters), any -> new ArrayList<>())
                    .add("%s in %s".formatted(error.message().substring(letters), PlaceInFolder.of(error.field())));
        });
        return lettersByReason.entrySet().stream()
                .map(one -> new ApiError("", UNPRINTABLE, one.getKey() + String.join(", ", one.getValue())))
                .toList();
    }

    private static boolean isUnprintable(ApiError error) {
        return error.code().equals(UNPRINTABLE) && error.message().contains(BUT_WAS);
    }
}
