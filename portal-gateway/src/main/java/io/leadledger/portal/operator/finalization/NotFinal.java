package io.leadledger.portal.operator.finalization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/** A draft that could not be made final, and why; told once, on the page after the attempt. */
public record NotFinal(String partner, String href, String reason) {

    private static final String ATTRIBUTE = "console.notFinal";

    /** Kept as plain texts: a session reads nothing else back. */
    static void tell(HttpServletRequest request, List<NotFinal> failures) {
        ArrayList<ArrayList<String>> told = new ArrayList<>();
        failures.forEach(one -> told.add(new ArrayList<>(List.of(one.partner, one.href, one.reason))));
        request.getSession().setAttribute(ATTRIBUTE, told);
    }

    /** What is told now, and no more afterwards. */
    public static List<NotFinal> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof ArrayList<?> told)) {
            return List.of();
        }
        session.removeAttribute(ATTRIBUTE);
        return told.stream()
                .filter(one -> one instanceof ArrayList<?> texts && texts.size() == 3)
                .map(one -> (ArrayList<?>) one)
                .map(texts -> new NotFinal(
                        String.valueOf(texts.get(0)), String.valueOf(texts.get(1)), String.valueOf(texts.get(2))))
                .toList();
    }
}
