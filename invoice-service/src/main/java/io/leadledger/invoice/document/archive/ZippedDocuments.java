package io.leadledger.invoice.document.archive;

import io.leadledger.invoice.document.archive.ArchivedPeriods.Indexed;
import io.leadledger.invoice.document.archive.DocumentArchive.File;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip of documents that is made while it is read: of ten thousand of them, one is in memory. Its bytes are the same each
 * time, for its entries have the days of issue.
 */
final class ZippedDocuments extends InputStream {

    private final DocumentArchive archive;
    private final List<Indexed> documents;
    private final Iterator<Indexed> left;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(written);
    private byte[] ready = new byte[0];
    private int at;
    private boolean indexed;
    private boolean finished;

    ZippedDocuments(DocumentArchive archive, List<Indexed> documents) {
        this.archive = archive;
        this.documents = documents;
        this.left = documents.iterator();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == ready.length) {
            if (finished) {
                return -1;
            }
            writeMore();
            ready = written.toByteArray();
            written.reset();
            at = 0;
        }
        int given = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, offset, given);
        at += given;
        return given;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void writeMore() throws IOException {
        if (!indexed) {
            LocalDate day =
                    documents.isEmpty() ? LocalDate.EPOCH : documents.getLast().issueDate();
            write(ArchiveIndex.NAME, day, ArchiveIndex.of(documents));
            indexed = true;
        } else if (left.hasNext()) {
            write(left.next());
        } else {
            zip.finish();
            finished = true;
        }
    }

    private void write(Indexed document) throws IOException {
        for (File file : document.files().keySet()) {
            byte[] content = archive.file(document.documentId(), file)
                    .orElseThrow(() -> new IOException("expected the %s of %s in the archive, where nothing is removed"
                            .formatted(file, document.number())))
                    .content();
            write(document.fileName(file), document.issueDate(), content);
        }
    }

    private void write(String name, LocalDate day, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atTime(LocalTime.MIDNIGHT));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
