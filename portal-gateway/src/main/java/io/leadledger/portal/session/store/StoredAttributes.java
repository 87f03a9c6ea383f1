package io.leadledger.portal.session.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session holds. Only the classes of a login are read; what cannot be read, because another version wrote
 * it, is as if it were not there: the person logs in again.
 */
final class StoredAttributes implements Converter<byte[], @Nullable Object> {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAttributes.class);
    private static final ObjectInputFilter CLASSES_OF_A_LOGIN =
            ObjectInputFilter.Config.createFilter("maxdepth=30;java.base/*;org.springframework.security.**;!*");

    @Override
    @SuppressWarnings("NullAway") // the session store takes null for an attribute that is not there
    public @Nullable Object convert(byte[] stored) {
        try (ObjectInputStream input = new ConfigurableObjectInputStream(
                new ByteArrayInputStream(stored), StoredAttributes.class.getClassLoader())) {
            input.setObjectInputFilter(CLASSES_OF_A_LOGIN);
            return input.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.warn("a session's attribute cannot be read and is dropped: {}", unreadable.toString());
            return null;
        }
    }
}
