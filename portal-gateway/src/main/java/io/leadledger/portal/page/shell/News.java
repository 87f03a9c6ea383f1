package io.leadledger.portal.page.shell;

import io.leadledger.portal.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a change has to tell on the page that comes after it. Kept in the session as plain texts, the key of a message and
 * its arguments: a session reads nothing else back.
 */
@Component
public class News {

    private static final String ATTRIBUTE = "console.news";

    /** Before the key of what did not go as it was wanted. */
    private static final String WARNING = "!";

    /** Tells that something was not done, and why. */
    public void warn(HttpServletRequest request, String message, Object... arguments) {
        tell(request, WARNING + message, arguments);
    }

    /** Tells that something went well. */
    public void tell(HttpServletRequest request, String message, Object... arguments) {
        HttpSession session = request.getSession();
        ArrayList<ArrayList<String>> news = told(session);
        ArrayList<String> one = new ArrayList<>(List.of(message));
        Arrays.stream(arguments).map(String::valueOf).forEach(one::add);
        news.add(one);
        session.setAttribute(ATTRIBUTE, news);
    }

    /** What was told and nobody has seen yet; seen once. */
    public List<Toast> take(HttpServletRequest request, Words words) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) {
            return List.of();
        }
        List<Toast> toasts = told(session).stream()
                .map(one -> toast(one.getFirst(), one.subList(1, one.size()), words))
                .toList();
        session.removeAttribute(ATTRIBUTE);
        return toasts;
    }

    private static Toast toast(String key, List<String> arguments, Words words) {
        boolean warning = key.startsWith(WARNING);
        String text = words.say(
                warning ? key.substring(WARNING.length()) : key,
                arguments.stream().map(News::argument).toArray());
        return warning ? Toast.warning(text) : Toast.done(text);
    }

    /** Counts choose between one and many, so they have to be numbers again. */
    private static Object argument(String text) {
        return text.matches("\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }

    @SuppressWarnings("unchecked")
    private static ArrayList<ArrayList<String>> told(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof ArrayList<?> news
                ? (ArrayList<ArrayList<String>>) news
                : new ArrayList<>();
    }
}
