package io.leadledger.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnsweringLogTest {

    private static final String BACKGROUND = """
            2026-11-30T15:14:46.310Z ERROR [] 22334 --- [portal-gateway] [l-1-leads-0-C-1] i.l.c.ProjectionBatch : again

            java.lang.IllegalStateException: expected keys
            \tat io.leadledger.portal.DataKeys.open(DataKeys.java:68)
            """;

    private static final String ANSWER = """
            2026-11-30T15:14:46.310Z %s [one] 22334 --- [portal-gateway] [%s] i.l.c.web.Problems : told
            %s""";

    @Test
    void a_trace_of_an_answering_thread_is_seen() {
        String trace = "\n" + "java.lang.IllegalStateException: a bug\n\tat a.B.c(B.java:1)\n";

        assertThat(AnsweringLog.traces(BACKGROUND + ANSWER.formatted("ERROR", "at-handler-6139", trace)))
                .singleElement()
                .asString()
                .contains("a bug");
        assertThat(AnsweringLog.traces(ANSWER.formatted(" WARN", "27.0.0.1-nio-1-e", trace)))
                .hasSize(1);
    }

    @Test
    void a_trace_of_other_threads_and_a_record_without_one_are_not() {
        assertThat(AnsweringLog.traces(ANSWER.formatted(" WARN", "at-handler-6139", "") + BACKGROUND))
                .isEmpty();
    }
}
