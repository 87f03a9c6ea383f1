package io.leadledger.quickstart.deployment;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code docker-compose.yml} as it reads before any variable is filled in.
 *
 * @param text the file itself
 * @param services by name, with what their anchors merge in
 * @param networks by name
 */
public record ComposeFile(String text, Map<String, Part> services, Map<String, Part> networks) {

    /** A mapping of the file, asked by key; what is absent reads as empty. */
    public record Part(Map<?, ?> values) {

        /** The value as text, empty when it is absent. */
        public String text(String key) {
            return String.valueOf(values.containsKey(key) ? values.get(key) : "");
        }

        /** The value as a list of texts. */
        public List<String> list(String key) {
            return values.get(key) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        /** The value as a mapping. */
        public Part part(String key) {
            return new Part(values.get(key) instanceof Map<?, ?> map ? map : Map.of());
        }

        /** The keys. */
        public Stream<String> keys() {
            return values.keySet().stream().map(String::valueOf);
        }
    }

    /** The file of this checkout. */
    public static ComposeFile ofCheckout() throws IOException {
        return of(Files.readString(Checkout.path().resolve("docker-compose.yml")));
    }

    static ComposeFile of(String text) {
        var root = new Part(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        return new ComposeFile(text, parts(root.part("services")), parts(root.part("networks")));
    }

    private static Map<String, Part> parts(Part parent) {
        var parts = new TreeMap<String, Part>();
        parent.keys().forEach(name -> parts.put(name, parent.part(name)));
        return parts;
    }

    /** What a service is told: variables by name. */
    public Part environment(String service) {
        return services.getOrDefault(service, new Part(Map.of())).part("environment");
    }
}
