package io.leadledger.invoice.support;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is made while it is read: of all its parts one is in memory. */
public final class MadeWhileRead extends InputStream {

    /** Makes the parts of a file, one after the other. */
    public interface Parts {

        /** The next one; absent at the end. */
        byte @Nullable [] next() throws IOException;

        /** Nobody reads on; what is held is given back. */
        default void end() throws IOException {}
    }

    private final Parts parts;
    private byte[] part = new byte[0];
    private int at;

    public MadeWhileRead(Parts parts) {
        this.parts = parts;
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
        while (at == part.length) {
            byte[] next = parts.next();
            if (next == null) {
                return -1;
            }
            part = next;
            at = 0;
        }
        int given = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, given);
        at += given;
        return given;
    }

    @Override
    public void close() throws IOException {
        parts.end();
    }
}
