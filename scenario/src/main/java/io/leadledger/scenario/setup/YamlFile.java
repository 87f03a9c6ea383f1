package io.leadledger.scenario.setup;

import io.leadledger.scenario.sheet.ScenarioRefused;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads a YAML file as a tree of texts: no value is interpreted, no object is made of it. */
final class YamlFile {
    private YamlFile() {}

    static YamlMapping read(String file, byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            if (yaml.compose(new StringReader(text.replace("\uFEFF", ""))) instanceof MappingNode root) {
                return new YamlMapping(file, "", root);
            }
            throw new ScenarioRefused("%s: expected keys and values, but there are none".formatted(file));
        } catch (CharacterCodingException notUtf8) {
            throw new ScenarioRefused("%s: expected UTF-8, but it is not".formatted(file));
        } catch (YAMLException unreadable) {
            throw new ScenarioRefused("%s: expected YAML, but %s".formatted(file, unreadable.getMessage()));
        }
    }
}
