package io.leadledger.quickstart.loading;

import io.leadledger.quickstart.api.Api;
import io.leadledger.quickstart.api.Narration;
import io.leadledger.quickstart.api.Patience;

/**
 * What the loading of rows needs.
 *
 * @param periodEntity key of the entity of {@code period.yaml}
 */
record LoadContext(
        Api api,
        Patience patience,
        Narration narration,
        LoadedThings things,
        Rejections rejections,
        String periodEntity) {}
