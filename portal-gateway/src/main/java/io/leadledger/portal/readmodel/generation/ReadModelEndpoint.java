package io.leadledger.portal.readmodel.generation;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * The operator's command to build the read model anew: {@code POST /actuator/readmodel} on the management port.
 * Where there is none, it is not exposed at all.
 */
@Component
@Endpoint(id = "readmodel")
class ReadModelEndpoint {

    private final Generations generations;

    ReadModelEndpoint(Generations generations) {
        this.generations = generations;
    }

    /** The generations there are: the one that serves, and one that is being built, if it is. */
    @ReadOperation
    List<Generation> generations() {
        return generations.all();
    }

    /** Begins a rebuild and answers with its number; it serves as soon as it has caught up. */
    @WriteOperation
    Map<String, Long> rebuild() {
        return Map.of("building", generations.rebuild());
    }
}
