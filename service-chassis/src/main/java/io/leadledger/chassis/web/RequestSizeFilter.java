package io.leadledger.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses a body that is larger than allowed: at once when its length is said, else while it is read. Large ones, or of a
 * length not said, are let in only as far as all of them together stay within half as much again; the others wait a
 * while, then hear 503. So no caller, nor several at once, can fill the memory.
 */
final class RequestSizeFilter extends OncePerRequestFilter {

    private static final int SMALL_BYTES = 64 * 1024;
    private static final int UNIT_BYTES = 1024;
    private static final int SECONDS_TO_WAIT = 20;

    private final long largestBytes;
    private final HandlerExceptionResolver problems;
    private final Semaphore room;

    RequestSizeFilter(long largestBytes, HandlerExceptionResolver problems) {
        this.largestBytes = largestBytes;
        this.problems = problems;
        this.room = new Semaphore(units(largestBytes + largestBytes / 2), true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > largestBytes) {
            problems.resolveException(request, response, null, new RequestTooLarge(largestBytes));
        } else if (isSmall(request)) {
            chain.doFilter(request, response);
        } else {
            int wanted = units(length < 0 ? largestBytes : length);
            if (!takeRoom(wanted)) {
                problems.resolveException(request, response, null, new NoRoomForNow());
                return;
            }
            try {
                chain.doFilter(length < 0 ? new Counted(request) : request, response);
            } finally {
                room.release(wanted);
            }
        }
    }

    private static boolean isSmall(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 ? request.getHeader("Transfer-Encoding") == null : length <= SMALL_BYTES;
    }

    private boolean takeRoom(int units) {
        try {
            return room.tryAcquire(units, SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int units(long bytes) {
        return Math.toIntExact(bytes / UNIT_BYTES + 1);
    }

    private final class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedBody(super.getInputStream());
        }
    }

    private final class CountedBody extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        CountedBody(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int bytes = body.read(target, offset, length);
            count(Math.max(bytes, 0));
            return bytes;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > largestBytes) {
                throw new RequestTooLarge(largestBytes);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
