package io.leadledger.api.delivery.datakey;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are wanted.
 *
 * @param keyIds at most 5,000; what is no id of a key is no error
 */
@Refuses("too-many")
public record DataKeysForm(@Nullable List<@Nullable String> keyIds) {}
