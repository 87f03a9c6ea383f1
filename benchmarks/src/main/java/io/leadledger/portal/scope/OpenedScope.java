package io.leadledger.portal.scope;

/**
 * The door that the portal's pages read through, opened without the rest of the gateway.
 *
 * @param scope what the pages have
 * @param pages its connections
 */
public record OpenedScope(PartnerScope scope, AutoCloseable pages) implements AutoCloseable {

    /** @param user the role to read as; row-level security binds it, or does not */
    public static OpenedScope as(String url, String user, String password) {
        PagesDatabase pages = new PagesDatabase(new PagesProperties(url, user, password, 1));
        return new OpenedScope(new PartnerScope(pages), pages::destroy);
    }

    @Override
    public void close() {
        try {
            pages.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
