package io.leadledger.chassis.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Whether parameters of a request are in its body, too. */
final class SentForm {

    private SentForm() {}

    static boolean isIn(HttpServletRequest request) {
        return isOfType(request, "application/x-www-form-urlencoded") || isOfType(request, "multipart/");
    }

    /** One that is no upload. */
    static boolean isOfTextIn(HttpServletRequest request) {
        return isOfType(request, "application/x-www-form-urlencoded");
    }

    private static boolean isOfType(HttpServletRequest request, String type) {
        String sent = request.getContentType();
        return sent != null && sent.toLowerCase(Locale.ROOT).startsWith(type);
    }
}
