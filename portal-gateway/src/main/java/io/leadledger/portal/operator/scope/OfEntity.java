package io.leadledger.portal.operator.scope;

import io.leadledger.portal.page.Speaking;
import io.leadledger.portal.page.Words;

/** Makes a page of the console, or a part of one. */
public interface OfEntity extends Speaking {

    EntityScope scope();

    @Override
    default Words words() {
        return scope().words();
    }
}
