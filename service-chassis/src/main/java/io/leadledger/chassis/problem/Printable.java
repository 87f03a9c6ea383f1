package io.leadledger.chassis.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of a request that is stored or printed: it has no control characters, which XML 1.0 cannot hold. */
@Pattern(regexp = "[^\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]*")
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Printable {

    /** For people. */
    String message() default "expected a text without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
