package io.leadledger.scenario.summary;

import io.leadledger.text.Sha256;

/**
 * A file of a run's output.
 *
 * @param path relative to the output
 * @param sha256 of its bytes, hexadecimal
 */
public record WrittenFile(String path, String sha256) {
    static WrittenFile to(Output output, String name, byte[] content) {
        output.write(name, content);
        return new WrittenFile(name, Sha256.hex(content));
    }
}
