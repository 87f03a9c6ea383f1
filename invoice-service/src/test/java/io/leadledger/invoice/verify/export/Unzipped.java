package io.leadledger.invoice.verify.export;

import io.leadledger.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An export in a folder, checked by its own page of words and the real {@code sha256sum}, and tampered with. */
record Unzipped(Path folder) {

    private static final String COMMAND = "    ";

    static Unzipped of(byte[] bytes, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return new Unzipped(folder);
    }

    /** What all commands of a page say, one after the other. */
    List<String> check(String page) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(page))) {
            if (line.startsWith(COMMAND) && !line.startsWith(COMMAND + " ")) {
                said.addAll(run(line.strip()));
            }
        }
        return said;
    }

    private List<String> run(String command) throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("sh").directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().put("LC_ALL", "C");
        Process process = shell.start();
        try (OutputStream typed = process.getOutputStream()) {
            typed.write(command.getBytes(StandardCharsets.UTF_8));
        }
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return said;
    }

    /** The names in a folder of it, sorted. */
    List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** One bit in the middle; once more, and it is as it was. */
    void flip(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(file), bytes);
    }

    /** As somebody would who hides what was done. */
    void sumsAnew() throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals("SHA256SUMS")) {
                    sums.append(Sha256.hex(Files.readAllBytes(file)))
                            .append("  ")
                            .append(name)
                            .append('\n');
                }
            }
        }
        Files.writeString(folder.resolve("SHA256SUMS"), sums);
    }
}
