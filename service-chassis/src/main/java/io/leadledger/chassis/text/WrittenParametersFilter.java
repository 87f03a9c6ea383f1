package io.leadledger.chassis.text;

import io.leadledger.text.WrittenText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Parameters of queries and forms. A form with a password is passed on as it is: every character counts there. */
final class WrittenParametersFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SentForm.isOfTextIn(request)) {
            request.getParameterMap(); // read here, one that is unreadable reaches ReadableParametersFilter
        }
        chain.doFilter(new WrittenParameters(request), response);
    }

    private static final class WrittenParameters extends HttpServletRequestWrapper {

        private WrittenParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null || isSecret() ? value : WrittenText.of(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null || isSecret() ? values : written(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (isSecret()) {
                return super.getParameterMap();
            }
            Map<String, String[]> written = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> written.put(name, written(values)));
            return written;
        }

        private boolean isSecret() {
            return super.getParameterMap().containsKey("password");
        }

        private static String[] written(String[] values) {
            return Arrays.stream(values).map(WrittenText::of).toArray(String[]::new);
        }
    }
}
