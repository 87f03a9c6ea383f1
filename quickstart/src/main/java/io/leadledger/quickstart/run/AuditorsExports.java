package io.leadledger.quickstart.run;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Pages;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what an auditor takes away, a zip for each line of business: each is complete or not there. */
public final class AuditorsExports {
    private static final String ALL = "/api/v1/documents/export?entityId={entity}";

    /**
     * Days of issue.
     *
     * @param last included
     */
    public record Days(LocalDate first, LocalDate last) {}

    private final Api api;
    private final Narration narration;

    /** Exports that are read from that API. */
    public AuditorsExports(Api api, Narration narration) {
        this.api = api;
        this.narration = narration;
    }

    /**
     * Writes the files; throws {@link RunFailed} when there is no such line of business.
     *
     * @param entity key of the only one that is wanted
     * @param days absent for all documents there are
     */
    public void write(Path folder, @Nullable String entity, @Nullable Days days) {
        var target = new OutputFolder(folder);
        List<EntityAnswer> wanted = Verdict.told("list entities", this::entities).stream()
                .filter(one -> entity == null || one.externalId().equals(entity))
                .toList();
        if (wanted.isEmpty()) {
            throw new RunFailed("expected a line of business%s, but there is none"
                    .formatted(entity == null ? "" : " with the key " + entity));
        }
        wanted.forEach(one -> write(Path.of(target.place()), one, days));
    }

    private List<EntityAnswer> entities() {
        var entities = api.client(EntityApi.class);
        return Pages.all("entities", cursor -> entities.list(null, Pages.LIMIT, cursor));
    }

    private void write(Path folder, EntityAnswer entity, @Nullable Days days) {
        var name = days == null
                ? "export-%s.zip".formatted(entity.externalId())
                : "export-%s-%s-%s.zip".formatted(entity.externalId(), days.first(), days.last());
        try {
            var fresh = Files.createTempFile(folder, ".writing-", ".tmp");
            try {
                Verdict.told("export the documents of " + entity.externalId(), () -> read(fresh, entity, days));
                Files.move(
                        fresh,
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        narration.say("%-24s %s".formatted(entity.externalId(), folder.resolve(name)));
    }

    private Path read(Path file, EntityAnswer entity, @Nullable Days days) {
        if (days == null) {
            api.read(ALL, bytes -> Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING), entity.entityId());
        } else {
            api.read(
                    ALL + "&from={from}&to={to}",
                    bytes -> Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING),
                    entity.entityId(),
                    days.first(),
                    days.last().plusDays(1));
        }
        return file;
    }
}
