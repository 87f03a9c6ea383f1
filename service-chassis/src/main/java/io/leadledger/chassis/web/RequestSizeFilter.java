package io.leadledger.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses a body that is larger than allowed: at once when its length is said, else while it is read, so that no caller
 * can fill the memory.
 */
final class RequestSizeFilter extends OncePerRequestFilter {

    private final long largestBytes;
    private final HandlerExceptionResolver problems;

    RequestSizeFilter(long largestBytes, HandlerExceptionResolver problems) {
        this.largestBytes = largestBytes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largestBytes) {
            problems.resolveException(request, response, null, new RequestTooLarge(largestBytes));
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request) : request, response);
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
