package io.leadledger.api.delivery.profile;

import io.leadledger.api.Written;
import io.leadledger.id.ProfileId;
import java.util.List;

/** Answer to every change of a profile: its version now, and the facts the change made, none if it made no difference. */
public record ProfileWritten(ProfileId profileId, long version, List<String> eventIds) implements Written {

    @Override
    public String id() {
        return profileId.value();
    }
}
