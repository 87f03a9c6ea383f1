package io.leadledger.portal.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that hands out a file with documents or personal data. Each answer of it is recorded by itself, and
 * somebody without a session is told 401 instead of being sent to a login page.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Download {

    /** What is downloaded, {@code leads-csv}. */
    String value();
}
