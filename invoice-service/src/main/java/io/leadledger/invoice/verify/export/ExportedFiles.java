package io.leadledger.invoice.verify.export;

import io.leadledger.invoice.document.archive.ArchiveIndex;
import io.leadledger.invoice.document.archive.ArchivedDocuments;
import io.leadledger.invoice.document.archive.ArchivedDocuments.Indexed;
import io.leadledger.invoice.document.archive.DocumentArchive.File;
import io.leadledger.invoice.document.archive.StreamedZip.ZippedFile;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.invoice.verify.export.ExportedRegister.Entry;
import io.leadledger.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of an export, in their order. What is said of the documents' files is what was recorded when they were issued, so
 * that {@code SHA256SUMS} tells stored bytes that were changed since; all other files are hashed as they are.
 */
final class ExportedFiles {

    static final String SUMS = "SHA256SUMS";

    private static final String DOCUMENTS = "documents/";

    private final Export export;
    private final ArchivedDocuments archived;
    private final Map<String, Indexed> documents;

    ExportedFiles(Export export, ArchivedDocuments archived) {
        this.export = export;
        this.archived = archived;
        this.documents =
                export.documents().stream().collect(Collectors.toMap(Indexed::documentId, Function.identity()));
    }

    Stream<ZippedFile> all() {
        return Stream.of(
                        small(),
                        export.documents().stream().flatMap(document -> archived.files(document, DOCUMENTS)),
                        Stream.of(new ZippedFile(SUMS, export.day(), this::sums)))
                .flatMap(Function.identity());
    }

    /** All but the documents' own. */
    private Stream<ZippedFile> small() {
        LocalDate day = export.day();
        return Stream.concat(
                Stream.of(
                        text("README.txt", day, ReadMe.ENGLISH.about(export)),
                        text("LIESMICH.txt", day, ReadMe.GERMAN.about(export)),
                        new ZippedFile(ArchiveIndex.NAME, day, () -> ArchiveIndex.of(export.documents(), DOCUMENTS))),
                export.registers().stream().flatMap(register -> Stream.concat(entries(register), hashes(register))));
    }

    private Stream<ZippedFile> entries(ExportedRegister register) {
        String folder = "register/" + register.folder();
        return Stream.concat(
                register.entries().stream()
                        .map(entry ->
                                text(folder + entry.fileName(), entry.number().issueDate(), entry.text())),
                Stream.of(text(folder + ExportedRegister.HEAD, export.day(), register.head() + '\n')));
    }

    /** What the third line of an entry is the hash of, for each document that is exported. */
    private Stream<ZippedFile> hashes(ExportedRegister register) {
        return register.entries().stream()
                .filter(entry -> documents.containsKey(entry.number().documentId()))
                .map(entry -> text(
                        "hashes/" + register.folder() + entry.fileName(),
                        entry.number().issueDate(),
                        hashes(entry)));
    }

    private String hashes(Entry entry) {
        Map<File, String> files = Objects.requireNonNull(
                        documents.get(entry.number().documentId()))
                .files();
        return RegisterChain.files(
                files.getOrDefault(File.PDF, ""), files.get(File.XML), files.get(File.VALIDATION_REPORT));
    }

    private byte[] sums() throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Iterator<ZippedFile> files = small().iterator(); files.hasNext(); ) {
            ZippedFile file = files.next();
            line(sums, Sha256.hex(file.content().bytes()), file.name());
        }
        export.documents()
                .forEach(document -> document.files()
                        .forEach((file, sha256) -> line(sums, sha256, DOCUMENTS + document.fileName(file))));
        return sums.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As {@code sha256sum} writes and reads it. */
    private static void line(StringBuilder sums, String sha256, String name) {
        sums.append(sha256).append("  ").append(name).append('\n');
    }

    private static ZippedFile text(String name, LocalDate day, String text) {
        return new ZippedFile(name, day, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
