package io.leadledger.chassis.testing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the log says about answering requests.
 *
 * <p>A test's service also reads topics and runs jobs, and may complain about another test's servers meanwhile;
 * those records are no part of an answer.
 */
public final class AnsweringLog {

    private static final Pattern RECORD = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\dT\\S+ +[A-Z]+ )");
    private static final Pattern ANSWERING =
            Pattern.compile("^[^\\n]* --- \\[[\\w-]+] \\[[^]]*(-handler-\\d+|-nio-[^]]*)] ");
    private static final Pattern TRACE = Pattern.compile("(?m)^\\tat ");

    private AnsweringLog() {}

    /**
     * The records of threads that answer requests and that carry a stack trace.
     *
     * @param log what the service wrote, in the pattern of its console
     */
    public static List<String> traces(CharSequence log) {
        return Arrays.stream(RECORD.split(log))
                .filter(record -> ANSWERING.matcher(record).find())
                .filter(record -> TRACE.matcher(record).find())
                .toList();
    }
}
