package io.leadledger.portal.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person goes on after a login or a choice: a page of the same site, never another server's (open redirect). */
public final class ReturnTo {

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private ReturnTo() {}

    /** The page that is asked for when it is one of this site's, else the site's first page. */
    public static String page(@Nullable String asked, Realm realm) {
        return asked != null && OWN_PATH.matcher(asked).matches() && ofSite(asked, realm) ? asked : realm.home();
    }

    private static boolean ofSite(String asked, Realm realm) {
        try {
            URI address = new URI(asked);
            String path = address.getRawPath();
            return address.getRawAuthority() == null
                    && !address.isAbsolute()
                    && path.equals(address.normalize().getRawPath())
                    && (path.equals(realm.home()) || path.startsWith(realm.home() + "/"));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
