package io.leadledger.scenario.summary;

import java.util.Map;
import java.util.TreeMap;

/** Keeps the files of a run in memory. */
public record KeptOutput(Map<String, byte[]> files) implements Output {
    public KeptOutput() {
        this(new TreeMap<>());
    }

    @Override
    public void write(String name, byte[] content) {
        files.put(name, content);
    }

    @Override
    public String place() {
        return "memory";
    }
}
