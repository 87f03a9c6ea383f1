package io.leadledger.servers.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that run a main class under {@link GuardedMain} in a JVM of its own, the same Java as this one.
 *
 * @param flags flags of the JVM
 * @param classPath entries after the guard's jar
 * @param mainClass the real main class
 * @param arguments its arguments
 */
public record JavaCommand(List<String> flags, List<Path> classPath, String mainClass, List<String> arguments) {

    /** The command with the guard in front. */
    public List<String> words(Path guardJar) {
        var words = new ArrayList<String>();
        words.add(executable());
        words.addAll(flags);
        words.add("-cp");
        words.add(Stream.concat(Stream.of(guardJar), classPath.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        words.add(GuardedMain.class.getName());
        words.add(mainClass);
        words.addAll(arguments);
        return words;
    }

    /** The {@code java} that runs this process. */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The absolute class path of this process. */
    public static List<Path> ownClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }
}
