package io.leadledger.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the services offer is what the gateway passes on: a resource that is new in a contract is not forgotten here. */
class ApiRoutesTest {

    private static final Pattern RESOURCE = Pattern.compile("(?m)^  \"?/api/v1/([a-z-]+)");

    /** Invitations are redeemed by the gateway itself, mails are sent by other services of ours. */
    private static final Set<String> AMONG_SERVICES = Set.of("mails", "portal-invitations");

    @Test
    void every_resource_of_a_contract_is_passed_on_and_no_other() throws IOException {
        Map<String, List<String>> passedOn = Map.of(
                "partner-service", ApiRoutes.PARTNER,
                "delivery-service", ApiRoutes.DELIVERY,
                "invoice-service", ApiRoutes.INVOICE);

        for (Map.Entry<String, List<String>> service : passedOn.entrySet()) {
            assertThat(service.getValue())
                    .as(service.getKey())
                    .containsExactlyInAnyOrderElementsOf(resources(service.getKey()));
        }
    }

    private static Set<String> resources(String service) throws IOException {
        String document = "/openapi/" + service + ".yaml";
        try (InputStream stream = ApiRoutesTest.class.getResourceAsStream(document)) {
            String yaml = new String(Objects.requireNonNull(stream, document).readAllBytes(), StandardCharsets.UTF_8);
            Set<String> found = RESOURCE.matcher(yaml)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).as(document).isNotEmpty();
            found.removeAll(AMONG_SERVICES);
            return found;
        }
    }
}
