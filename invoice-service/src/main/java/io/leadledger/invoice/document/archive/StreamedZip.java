package io.leadledger.invoice.document.archive;

import io.leadledger.invoice.support.MadeWhileRead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip that is made while it is read: of ten thousand files, one is in memory. The same files give the same bytes, for each
 * has a day of its own.
 */
public final class StreamedZip implements MadeWhileRead.Parts {

    /** Gives bytes when they are wanted. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    /**
     * A file in a zip.
     *
     * @param name with its folders
     * @param day it is said to be from
     */
    public record ZippedFile(String name, LocalDate day, Content content) {}

    private final Iterator<ZippedFile> left;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(written);
    private boolean finished;

    private StreamedZip(Iterator<ZippedFile> files) {
        this.left = files;
    }

    /** To be read to its end, or closed. */
    public static InputStream of(Stream<ZippedFile> files) {
        return new MadeWhileRead(new StreamedZip(files.iterator()));
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (finished) {
            return null;
        }
        if (left.hasNext()) {
            write(left.next());
        } else {
            zip.finish();
            finished = true;
        }
        byte[] part = written.toByteArray();
        written.reset();
        return part;
    }

    @Override
    public void end() throws IOException {
        zip.close();
    }

    private void write(ZippedFile file) throws IOException {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(file.day().atTime(LocalTime.MIDNIGHT));
        zip.putNextEntry(entry);
        zip.write(file.content().bytes());
        zip.closeEntry();
    }
}
