package io.leadledger.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes with which a route refuses a request, or on a body's record those its fields are refused with. What follows from
 * a route's parameters is not repeated: that it has a version, a key, a page, an id, a body. The OpenAPI documents list all
 * of them, and a route that answers in a test with a code it does not declare fails that test.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /** Kebab-case, the last part of a problem's {@code type} or the {@code code} of one of its errors. */
    String[] value();
}
