package io.leadledger.quickstart.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.quickstart.house.SourcePackages.SourcePackage;
import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package is one feature with a sentence of its own. A module that keeps the rules is added to the list. */
class PackagesTest {
    private static final int MOST_TYPES = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "servers",
                "test-servers",
                "service-chassis",
                "shared-events",
                "service-api",
                "scenario",
                "quickstart",
                "portal-gateway",
                "acceptance",
                "benchmarks"
            })
    void no_package_is_crowded_and_each_has_its_sentence(String module) {
        var packages = new SourcePackages(Checkout.path().resolve(module).resolve("src/main/java")).all();

        assertThat(packages).isNotEmpty();
        assertThat(crowded(packages))
                .as("packages of more than %d types: part them by what they do", MOST_TYPES)
                .isEmpty();
        assertThat(unsaid(packages))
                .as("packages whose package-info.java lacks a sentence or @NullMarked")
                .isEmpty();
    }

    @Test
    void a_crowded_package_and_one_without_a_sentence_are_found(@TempDir Path sources) throws IOException {
        var crowded = Files.createDirectories(sources.resolve("crowded"));
        for (int i = 0; i <= MOST_TYPES; i++) {
            Files.createFile(crowded.resolve("Type%d.java".formatted(i)));
        }
        Files.writeString(crowded.resolve("package-info.java"), "/** Said. */\n@NullMarked\npackage crowded;\n");
        var mute = Files.createDirectories(sources.resolve("mute"));
        Files.createFile(mute.resolve("Type.java"));
        Files.writeString(mute.resolve("package-info.java"), "@NullMarked\npackage mute;\n");

        var packages = new SourcePackages(sources).all();

        assertThat(crowded(packages)).containsExactly(crowded);
        assertThat(unsaid(packages)).containsExactly(mute);
    }

    private static List<Path> crowded(List<SourcePackage> packages) {
        return packages.stream()
                .filter(one -> one.types().size() > MOST_TYPES)
                .map(SourcePackage::folder)
                .toList();
    }

    private static List<Path> unsaid(List<SourcePackage> packages) {
        return packages.stream()
                .filter(one -> !one.info().matches("(?s)/\\*\\*.+[.:].*\\*/\\s+@NullMarked\\s+package .*"))
                .map(SourcePackage::folder)
                .toList();
    }
}
