package io.leadledger.scenario.loading;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Patience;

/**
 * What the loading of rows needs.
 *
 * @param periodEntity key of the entity of {@code period.yaml}
 */
public record LoadContext(
        Api api,
        Patience patience,
        Narration narration,
        LoadedThings things,
        Rejections rejections,
        String periodEntity) {}
