package io.leadledger.quickstart.deployment;

import io.leadledger.quickstart.deployment.ComposeFile.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a container of the deployment must be; every complaint is a sentence that names the service. */
final class DeploymentRules {
    private static final Set<String> PUBLISHED = Set.of("keycloak", "portal-gateway");
    /** Networks with a way out, and who needs it: browsers come in by one, mail goes out by the other. */
    private static final Map<String, Set<String>> OPEN_NETWORKS =
            Map.of("edge", PUBLISHED, "mail", Set.of("partner-service"));

    /** What an operator may switch on, off as it comes; the rest is an address of its own. */
    private static final Map<String, String> CHOICES =
            Map.of("VIES_ENABLED", ":-false", "VIES_URL", ":-https://ec.europa.eu/");

    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|KEY)");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?run deploy/make-env first}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)([^}]*)}");
    private static final Pattern PINNED = Pattern.compile("[a-z./-]+:[0-9][A-Za-z0-9._-]*");

    private final ComposeFile file;
    private final List<String> complaints = new ArrayList<>();

    private DeploymentRules(ComposeFile file) {
        this.file = file;
    }

    static List<String> complaints(ComposeFile file) {
        var rules = new DeploymentRules(file);
        file.services().forEach(rules::container);
        file.services().forEach((name, service) -> {
            if (service.values().containsKey("build")) {
                rules.ownService(name, service);
            }
        });
        rules.networks();
        rules.variables();
        return rules.complaints;
    }

    private void container(String name, Part service) {
        expect(service.list("cap_drop").equals(List.of("ALL")), name, "cap_drop: [ALL]");
        expect(service.list("security_opt").contains("no-new-privileges:true"), name, "no-new-privileges:true");
        expect(!service.text("privileged").equals("true"), name, "no privileged container");
        expect(!service.text("mem_limit").isEmpty(), name, "a mem_limit");
        expect(!service.text("pids_limit").isEmpty(), name, "a pids_limit");
        expect(!service.part("healthcheck").list("test").isEmpty(), name, "a health check");
        expect(PINNED.matcher(service.text("image")).matches(), name, "an image with a version");
        expect(service.text("network_mode").isEmpty(), name, "networks of its own");
        ports(name, service);
        dependencies(name, service);
        secrets(name, service.part("environment"));
    }

    private void ports(String name, Part service) {
        var ports = service.list("ports");
        expect(ports.isEmpty() || PUBLISHED.contains(name), name, "no published port");
        expect(ports.stream().allMatch(port -> port.startsWith("127.0.0.1:")), name, "ports on 127.0.0.1 only");
    }

    private void dependencies(String name, Part service) {
        var dependencies = service.part("depends_on");
        var waiting = dependencies
                .keys()
                .allMatch(other -> dependencies.part(other).text("condition").equals("service_healthy"));
        expect(waiting, name, "to start after healthy servers only");
    }

    private void secrets(String name, Part environment) {
        environment.keys().filter(key -> SECRET_NAME.matcher(key).matches()).forEach(key -> {
            var required = REQUIRED.matcher(environment.text(key)).matches();
            expect(required, name, key + " to be ${…:?run deploy/make-env first}");
        });
    }

    private void ownService(String name, Part service) {
        expect(service.text("read_only").equals("true"), name, "read_only: true");
        expect(service.list("tmpfs").stream().anyMatch(path -> path.startsWith("/tmp:size=")), name, "a bounded /tmp");
        expect(service.text("user").matches("[1-9][0-9]*:[1-9][0-9]*"), name, "a user that is not root, by number");
        expect(service.list("cap_add").isEmpty(), name, "no capability");
        expect(!service.values().containsKey("volumes"), name, "no volume");
        for (var server : List.of("postgres", "kafka", "keycloak")) {
            expect(service.part("depends_on").keys().anyMatch(server::equals), name, "to depend on " + server);
        }
    }

    private void networks() {
        file.networks().forEach((name, network) -> {
            var internal = network.text("internal").equals("true");
            expect(internal || OPEN_NETWORKS.containsKey(name), name, "a network without a way out");
        });
        file.services().forEach((name, service) -> {
            var kept = service.list("networks").stream()
                    .allMatch(network ->
                            OPEN_NETWORKS.getOrDefault(network, Set.of(name)).contains(name));
            expect(kept, name, "to stay off the network that reaches the world");
            expect(!service.list("networks").isEmpty(), name, "networks, not the default one");
        });
    }

    private void variables() {
        VARIABLE.matcher(file.text()).results().forEach(this::variable);
    }

    private void variable(MatchResult variable) {
        var secret = SECRET_NAME.matcher(variable.group(1)).matches();
        var wanted =
                secret ? ":?run deploy/make-env first" : CHOICES.getOrDefault(variable.group(1), ":-http://localhost:");
        expect(variable.group(2).startsWith(wanted), variable.group(1), "to read ${" + variable.group(1) + wanted);
    }

    private void expect(boolean kept, String who, String what) {
        if (!kept) {
            complaints.add("%s: expected %s".formatted(who, what));
        }
    }
}
